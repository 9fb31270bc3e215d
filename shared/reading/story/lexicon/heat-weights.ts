/** What makes a text hot, fitted by tests/eval/train-story.ts. Data only; not edited by hand. */

/** Heat of a text that shows nothing, and the bars from which on it is annoyed, angry, furious. */
export const HEAT_START = 0.98;
export const HEAT_BARS: readonly number[] = [0.82, 1.37, 2.01];

/** What each measure adds. */
export const HEAT_MEASURES: Readonly<Record<string, number>> = {
  'all capitals': 0.11,
  exclamations: 0.19,
  'issue account-access-or-fraud': 0.08,
  'issue billing': 0.01,
  'issue defective-or-damaged': -0.06,
  'issue discrimination': 0.09,
  'issue food-or-drink': 0.06,
  'issue injury-or-illness': 0.1,
  'issue late-or-lost-delivery': 0.03,
  'issue lost-or-damaged-property': 0.09,
  'issue misleading-information': -0.11,
  'issue premises': 0.06,
  'issue privacy': -0.03,
  'issue record-error': -0.15,
  'issue refund-or-cancellation': 0.08,
  'issue service-outage': 0.01,
  'issue staff-conduct': 0.17,
  'issue travel-disruption': 0.09,
  'issue unfair-decision': 0.06,
  'issue unresponsive-support': 0.09,
  'issue workmanship': 0.06,
  'issue wrong-or-missing-item': 0.04,
  questions: -0.1,
  'risk child': 0.07,
  'risk discrimination': 0.12,
  'risk fraud': 0.06,
  'risk health-info': 0.02,
  'risk illness': -0.04,
  'risk injury': -0.01,
  'risk legal-threat': 0.16,
  'risk press-threat': 0.2,
  'risk privacy': 0.01,
  'risk regulator': 0.13,
  'risk safety': -0.06,
  'risk self-harm': -0.03,
  'risk threat-to-staff': 0.23,
  'share bare': 0.01,
  'share courtesy': -0.37,
  'share i': 0.06,
  'share intense': -0.03,
  'share report': -0.21,
  'share they': 0.13,
  'share you': 0.2,
  shouted: 0.42,
  'temper abuse': 0.08,
  'temper calm': -0.37,
  'temper hot': 0.24,
  'temper mild': -0.05,
  'temper sarcasm': -0.02,
  'temper swearing': 0.2,
};

/** What each word adds, in hundredths: "word number", one a line. */
export const HEAT_WORDS = `
a 1
about -1
acros 1
advis -1
again 1
age -1
aid -1
all 1
allow -1
almost 1
already 1
also -1
an 1
any -2
app 1
applicat -1
approxim -1
are -1
as -2
asleep 1
assistan 1
at -2
attach -1
back 2
be -3
because 1
before -1
best -1
between -1
bit 1
blue -1
box -1
broken 1
bus 1
but -5
button 1
buy -1
by -1
c -1
call 1
came -1
camera 1
car 2
card -1
carpet 1
case -1
certific -1
cfpb 1
channel 1
charg -1
chat 1
claim 1
clos -1
com -1
contact -1
copy -1
correct -1
could -3
cros -1
customer 1
da 1
dad 1
dat -1
daughter 1
days 1
dealer 1
dealersh 1
dear -1
degre 1
deposit 1
did -2
differen 1
dodge -1
dollar 1
done 1
door 1
down -1
drive -1
driver 2
een -1
eight 1
else 2
email -1
enough 1
er -1
est 1
euro 1
every 2
everybod -1
explain -1
eyes -1
fair -1
fella -1
file -1
final 1
five 2
forty 1
found 1
four 1
frame 1
front 1
fuck 1
funeral 1
get 3
gets 1
give 1
glass -1
god 1
got 1
grandson -1
guy 1
had -2
half -1
has 1
have -1
he 1
head 1
held 1
hello -1
help -1
her 1
here 1
het -1
hi -1
high 1
him 1
his 1
home 1
hour 1
hundr 1
i'd -1
i'll 1
i'm 4
i've 1
if -1
in 1
inform -1
informat -1
inside 1
insuranc -1
into -1
is -1
isn't 1
issu 1
issue -1
it 1
its 2
keep 1
kept 1
key 1
keys 1
kid 1
kids 1
know -2
lady -1
last -1
late -1
law 1
lawyer 1
leak 1
least 1
left -1
less 1
let -1
like -1
list -1
liv -1
lock 2
lose 1
lost -1
made -1
manager 1
manufact -1
many 1
may -1
me 3
medicati 1
member -1
messag 1
might -1
mil 1
mileage -1
monday -1
mother 1
mph -1
much -1
mum 1
my 4
myself 1
never 2
next 2
night 1
nine 1
not -1
noth 1
nov -1
november -1
now 2
october -2
off -1
offer 1
on 1
only -1
op -1
or 1
order -1
other -1
otherwis -1
out 2
over -1
owed -1
own 2
owns -1
page 1
paid 2
paper -1
past 1
phone 1
photo 1
pink 1
plate 1
please 1
point 1
porch 1
process -1
proper -1
put 1
question 1
rain 1
rang 1
receiv -2
receive -1
regard -1
repair 1
replac 1
report 1
request -1
return -1
room -1
runn -1
same 2
sat -1
say -2
school 1
seat -1
see 1
sell 1
send -1
sent 1
set -1
seven 2
several -1
she' 1
she -1
shut 1
side -1
sign -1
since 1
six -1
sixty 1
small -1
some 2
somebody 1
sound 1
staff -1
start -1
stat -1
state 1
still -1
stop -1
stopp -1
street 1
sunday -1
support 1
system -1
taken -1
telephon -1
term -1
the 1
their 1
them -1
there -1
they're -1
they 1
thing -1
think -2
this -1
those -1
thousand 1
three 1
threw 1
thursday 1
tim 1
time 1
tir 1
tl -1
to -1
today 1
tonight 1
top -1
total -1
toward -1
track -1
train -1
travel -1
truck 1
turn -1
under -1
until -1
up 1
updat -1
us -2
used -1
vehicle -2
very -2
video 1
walk 1
want 2
was -1
watch 1
water -1
we've -1
weekend -1
went 1
what 1
wheelcha 1
when -1
where 1
whether -1
which -3
while -1
who 2
whoever 1
why 1
will -1
wish -1
without -1
won't 1
would -4
write -1
written -1
wrong -1
wrote -2
xxxx -1
you're 1
you've 1
you -1
young -1
your 2
`;
