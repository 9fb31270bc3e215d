/** What tells of earlier contact: weights fitted by tests/eval/train-contact.ts. Data only; not edited by hand. */

/** Where every text starts. */
export const CONTACT_START = -1.33;

/** What each measure of the cues adds. */
export const CONTACT_WEIGHTS: Readonly<Record<string, number>> = {
  any: 0.71,
  'cue bare-contact': -0.07,
  'cue counterpart': -0.09,
  'cue dealings': -0.07,
  'cue first-message': -0.03,
  'cue i-contacted': 0.19,
  'cue i-tried': 0.04,
  'cue i-wrote': 0.06,
  'cue in-writing-already': 0.09,
  'cue no-answer': 0.15,
  'cue opened-a-case': 0.11,
  'cue quoted-answer': -0.17,
  'cue refusal': -0.02,
  'cue someone-said': -0.22,
  'cue they-said': 0.13,
  'cue times': -0.17,
  'cue told-headless': -0.08,
  'cue took-it-back': 0.09,
  'cue was-told': -0.12,
  'cue we-telephoned': 0.1,
  'cue when-ordering': 0.05,
  score: 1.03,
};

/** What each word adds, in hundredths: "word number", one a line. */
export const CONTACT_WORDS = `
about 3
already 2
also -4
and 5
any -3
asked -3
at -4
be -5
been -3
before -4
bit -2
bought 2
but -5
by 5
call 2
came 2
can't 2
chat 2
coming -2
confirmation -2
contact 4
could -2
days 4
dealer 2
desk 2
direct -2
down 2
driver -3
email 2
fine -5
fix 3
for 6
ford 2
four 4
from 5
further -2
gate -3
gave 4
going -2
got -3
had -4
half 2
has 4
have 7
having -5
hours -2
house 2
husband -4
i'm 2
i've 5
i 5
if -3
in 6
is 8
isn't 3
it's 6
it 6
june 2
just -2
law 2
like -2
looked -4
lot -3
mail 2
manager 4
march 3
me 4
meant -3
my 3
myself -2
name 4
need -3
needed -3
never -3
nhs -2
night 3
nobody 5
nothing 3
november 4
o'clock -2
october 4
of -4
old -3
on 12
one 3
or -2
out -4
over 4
owner -2
paid 6
patient -2
place -2
please 7
point -3
problem -2
rd -2
reason -3
replaced 2
right 2
ring 3
said 3
same 4
saturday 3
sent 4
she -2
should -5
since 7
something -3
store 2
take -2
taken -2
tell -2
texted -2
than -3
that 4
the 7
them 2
they 6
thing -3
third 3
this -4
those -3
three 4
through 5
to 6
today -3
too -2
tuesday 2
twice -2
two 4
us -4
very -2
visit -2
want -3
was 3
were 4
what 2
when -2
where 3
whether -3
with 5
within 2
worth 2
wrote 2
`;
