/** What makes a text hot, fitted by tests/eval/train-story.ts. Data only; not edited by hand. */

/** Heat of a text that shows nothing, and the bars from which on it is annoyed, angry, furious. */
export const HEAT_START = 0.97;
export const HEAT_BARS: readonly number[] = [0.78, 1.39, 1.94];

/** What each measure adds. */
export const HEAT_MEASURES: Readonly<Record<string, number>> = {
  'all capitals': 0.08,
  exclamations: 0.18,
  'issue account-access-or-fraud': 0.06,
  'issue billing': -0.01,
  'issue defective-or-damaged': -0.05,
  'issue discrimination': 0.06,
  'issue food-or-drink': 0.02,
  'issue injury-or-illness': 0.11,
  'issue late-or-lost-delivery': -0.01,
  'issue lost-or-damaged-property': 0.12,
  'issue misleading-information': -0.13,
  'issue premises': 0.12,
  'issue privacy': -0.06,
  'issue record-error': -0.1,
  'issue refund-or-cancellation': 0.05,
  'issue service-outage': -0.04,
  'issue staff-conduct': 0.14,
  'issue travel-disruption': 0.08,
  'issue unfair-decision': 0.04,
  'issue unresponsive-support': 0.1,
  'issue workmanship': 0.06,
  questions: -0.07,
  'risk child': 0.08,
  'risk discrimination': 0.1,
  'risk fraud': 0.06,
  'risk health-info': 0.03,
  'risk illness': -0.07,
  'risk legal-threat': 0.14,
  'risk press-threat': 0.18,
  'risk privacy': 0.01,
  'risk regulator': 0.08,
  'risk safety': -0.06,
  'risk self-harm': -0.03,
  'risk threat-to-staff': 0.23,
  'share bare': 0.02,
  'share courtesy': -0.37,
  'share i': 0.07,
  'share intense': -0.02,
  'share report': -0.22,
  'share they': 0.13,
  'share you': 0.2,
  shouted: 0.39,
  'temper abuse': 0.05,
  'temper calm': -0.38,
  'temper hot': 0.25,
  'temper mild': -0.05,
  'temper swearing': 0.14,
};

/** What each word adds, in hundredths: "word number", one a line. */
export const HEAT_WORDS = `
a 1
about -1
actual 1
advis -1
again 1
aid -1
all 1
almost 1
also -1
an 2
answer 1
any -1
approxim -1
as -2
ask 1
asleep 1
ate -1
attach -1
back 1
be -4
because 1
before -1
best -1
between -1
blue -1
broken 1
bus 1
but -4
button 1
by -1
call 1
came -2
camera 1
can 1
cancel 1
car 2
card -1
cash 1
channel 1
claim 1
clos -1
com -1
come -1
company -1
contact -1
copy -1
correct -1
could -2
couldn't 1
current -1
customer 1
dad 1
dat -1
daughter 1
day 1
days 1
dealer 1
dealersh 1
dear -1
degre 1
did -3
differen 1
do 1
document 1
dodge -1
does -1
dollar 1
done 1
door 1
drive -1
driver 1
due 1
each 1
een -1
else 1
er -1
est 1
euro 1
even 1
every 2
exact 1
explain -1
eyes -1
february -1
fella -1
file -1
final 1
five 2
form 1
from 1
front 1
funeral 1
get 1
gets 1
give 1
go 1
god 1
goes -1
got 1
grandson -1
group 1
had -2
half -1
has 1
have -1
he 1
hello -1
help -1
her 1
het -1
hi -1
high 1
him 1
home 1
honest -1
hora 1
hospital -1
how 1
i'd -1
i'm 3
i've 2
if -1
in 1
inform -1
informat -1
inside 1
insuranc -1
issu 1
it's 1
it 1
its 2
keep 1
kids 1
know -2
label 1
last -1
law 1
lawyer 1
leav -1
left -1
liv -1
lock 1
look -1
lose 1
lost -1
made -1
mail 1
manufact -1
many 1
may -2
me 3
member -1
messag 1
might -1
mileage -1
miss 1
monday -1
money 1
mother 1
mov -1
mph -1
mr -1
mum 1
my 4
never 2
next 2
nine 1
no -1
noon 1
not -1
noth 1
nov -1
november -1
now 2
october -2
of -1
off -1
on 1
only -1
op -1
order -1
other -1
otherwis -1
out 2
owe -1
own 1
owns -1
paid 1
paper -1
phone 1
photo 1
place -1
plan -1
plate 1
please 1
point 1
put 1
question 1
rain 1
receiv -2
regard -1
remov -1
replac 1
report 1
request -1
room -1
runn -1
same 2
say -1
school 1
seat -1
see 1
sell 1
send -1
septembe -1
seven 1
several -1
she' 1
should 1
sign -1
since 1
small -1
some 1
somebody 1
someone -1
staff -1
start -1
stat -1
still -1
stop -1
stopp -1
street 1
support 1
system -1
tablet 1
telephon -1
term -1
th -1
the 1
their 1
them -1
then 1
they're -1
they 1
think -1
third 1
this -1
thousand 1
three 1
thursday 1
ticket -1
time 1
tir 1
tl -1
to -1
today 1
tonight 1
took 1
total -1
toward -1
train -1
travel -1
tuesday -1
turn -1
until -1
up 1
updat -1
us -2
used -1
vehicle -2
very -1
wait 1
walk 1
want 2
was -2
water -1
we -1
weekend -1
went 1
were -1
what 1
wheelcha 1
when -1
where 1
whether -1
which -3
who 2
whoever 1
wish -1
without -1
won't 1
would -3
write -1
written -1
wrong -1
wrote -1
xxxx -1
you're 1
you -2
young -1
your 3
`;
