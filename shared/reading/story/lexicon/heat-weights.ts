/** What makes a text hot, fitted by tests/eval/train-story.ts. Data only; not edited by hand. */

/** Heat of a text that shows nothing, and the bars from which on it is annoyed, angry, furious. */
export const HEAT_START = 0.68;
export const HEAT_BARS: readonly number[] = [0.71, 1.22, 1.89];

/** What each measure adds. */
export const HEAT_MEASURES: Readonly<Record<string, number>> = {
  'all capitals': 0.05,
  exclamations: 0.02,
  'issue account-access-or-fraud': -0.05,
  'issue billing': 0.07,
  'issue defective-or-damaged': -0.1,
  'issue discrimination': 0.06,
  'issue food-or-drink': 0.15,
  'issue injury-or-illness': -0.09,
  'issue late-or-lost-delivery': 0.04,
  'issue lost-or-damaged-property': 0.15,
  'issue misleading-information': -0.02,
  'issue premises': 0.1,
  'issue privacy': -0.11,
  'issue record-error': -0.03,
  'issue refund-or-cancellation': 0.13,
  'issue slow-service': 0.06,
  'issue staff-conduct': 0.38,
  'issue travel-disruption': 0.11,
  'issue unresponsive-support': 0.07,
  'issue workmanship': 0.09,
  'issue wrong-or-missing-item': 0.18,
  'risk child': 0.1,
  'risk discrimination': 0.36,
  'risk fraud': 0.28,
  'risk health-info': 0.11,
  'risk illness': 0.02,
  'risk injury': -0.06,
  'risk legal-threat': 0.11,
  'risk press-threat': 0.25,
  'risk privacy': 0.22,
  'risk regulator': -0.02,
  'risk safety': -0.08,
  'risk self-harm': -0.2,
  'risk threat-to-staff': 0.88,
  'share bare': 0.02,
  'share courtesy': -0.11,
  'share denial': 0.09,
  'share i': -0.04,
  'share intense': 0.06,
  'share report': -0.13,
  'share you': 0.1,
  shouted: 0.12,
  'temper abuse': 0.38,
  'temper calm': -0.35,
  'temper hot': 0.27,
  'temper mild': 0.05,
  'temper sarcasm': 0.02,
  'temper swearing': 1.32,
};

/** What each word adds, in hundredths: "word number", one a line. */
export const HEAT_WORDS = `
able 3
account 2
acct -3
act -4
action -3
addition -5
addres -2
advis -4
after -2
again 1
against 2
agency 1
ago 2
agre 2
all -1
allow -1
almost 5
already 2
also -1
am 3
amount 4
an 3
answer 7
any -3
anyth -4
app -1
appli -6
appointm -2
approxim -3
are -1
area 3
around 8
arriv -6
as -3
ask 3
attempt 7
attend 1
august 4
away 4
back 1
bad 13
bag 2
balance -2
because -1
been 1
behind 5
best -5
between -6
bill 2
bit 2
book -6
both 5
bought 3
box -6
brake -3
broken 1
busines 2
but -3
call -2
came -2
can't 3
cancel 1
cannot 2
car 4
case -3
caus -4
chang 3
change 4
charg 5
charge 2
chat -1
check 1
claim -2
clear 1
clos -3
close 4
collecti 1
com -4
communic -4
company -1
complain 4
complete 8
concern -5
confirma -1
continu -2
continue -2
copy -6
correct -3
cost -1
could 1
couldn't -2
credit 3
dat -2
data 3
date 1
day 2
days 1
de 3
dead 3
debt 3
did -2
didn't -2
differen 5
direct -2
disput -5
dispute 3
do -2
dollar 6
down 4
drive 5
driver 7
drove 3
due 2
e -4
each 2
either 8
else -1
email 1
en 8
enough 4
euro -2
every 2
everyth -1
exact 6
failure -4
fair -7
fami 1
feb -1
february -1
fee -1
feel -2
file -7
final 10
find -3
fine 1
first 3
floor -2
form -2
found 2
fraud 1
friday 1
front -1
full -1
further -3
gave 5
gets 4
gett -4
girl -3
give 3
given -1
go 2
gone -1
good -2
guy 3
half -3
hand -1
happen 5
has 2
hav -1
haven't 4
he's -3
hear 1
heard 3
hello -7
here 3
high 8
him -1
his 3
home 1
honest -6
hope -8
hour 5
house 8
how 2
however 1
husband 1
i'd -1
i'll -4
i'm 4
i've 1
includ 4
inform -5
informat -4
insuranc -3
interest 7
internet 3
into -2
investig 4
is 1
isn't -4
issu 5
it's -1
its 9
january -4
job 4
just -1
keep 4
kept -4
kitchen 5
know -3
la 2
lady -4
last 1
late -12
later 7
le -1
lead -2
left 2
less 3
letter -2
lift -2
light -1
little -1
loan -5
lock 2
long 1
longer 2
lose 5
love -2
made -2
mail -2
mak 3
make 2
manufact -8
many 7
march 3
may -6
me 3
meet 4
member -2
mi 2
mil 3
minut 3
miss 2
mistake -2
monday 4
money -3
month -3
morn 1
mov -2
myself 4
name 1
near 3
need 1
never 3
new -2
next 6
night 2
nine 4
nobody 2
nor -2
normal -5
not 1
noth 1
notice -5
november 3
number -2
of 1
offer 1
office 4
ok -1
old -1
on 1
once 1
one 1
online -3
only -4
open -1
or 2
order -1
original -6
other -1
our -3
out 1
outside -1
owner 2
page 1
paid -1
paper -12
park 6
part 3
pass -6
past 1
patient 3
pay -2
payment 2
people 6
per -5
person -2
phon -6
phone 2
photo 6
pick 4
place 3
point 3
police 3
post 3
price 5
problem -7
pull -1
purchas 3
purchase -1
put -2
que 1
rang 5
rather -2
read 2
real -2
reason -3
receiv 1
receive -3
record 1
refund -1
remov -6
rep 2
replac 5
request -1
result -1
return 2
right -2
ring 3
road -2
room -3
round -6
s 1
said -2
sale -2
saturday 3
saw 5
says 2
screen 1
se -2
second 3
section -6
see -1
send -1
sent 5
servic -2
service -3
she -2
shop -2
short 6
should 3
show -2
shut -3
side -4
since 4
six -1
small 3
smell -8
so 1
some 1
someone -1
someth 1
son -1
soon -2
speak 1
staff 1
stand 5
start -4
stat -1
sunday -5
suppose -6
taken -1
telephon -6
tell 2
th -3
than -1
thank -3
that' -1
their -1
them -2
there' -2
there -2
these -2
thing 1
think 1
third 3
thought 1
three -1
through -3
thursday 2
ticket 1
time 2
tl -2
today 2
told 1
too 3
took 2
total -6
tr -1
transact 1
tri 5
try 2
turn -2
twice 6
two -2
un 5
under -2
understa -5
up 2
us -2
use -3
user -4
vehicle -5
visit -1
wait 4
walk 2
want 2
was -1
wasn't 4
water -8
way -2
we'd -2
we've -9
web -2
website 5
week -1
weekend -4
well 3
went -2
what 1
wheel -2
when -1
where 3
whether -5
while -3
who 2
why 4
wife 2
will 2
window -6
within 3
won't 10
work 1
would -2
wouldn't -4
writ -5
written -5
wrong -5
wrote -1
y 8
year 3
yesterda -4
yet 4
you're 4
you've 6
young -13
your 1
`;
