/**
 * How alike two Latin vowels of Arabic names are. Writers hear a/e, e/i and o/u alike, which one word (Hayat, Hayet) bears but
 * a woman's name beside a man's (Amina, Amine) does not: at the end of a word the difference counts more.
 */
export const vowelPairs = `
a e .12
a i .7
a o .5
a u .6
a ai .3
a au .3
e i .08
e o .5
e u .5
e ai .06
e au .6
i o .75
i u .7
i ai .2
i au .9
o u .03
o ai .9
o au .05
u ai .9
u au .12
ai au 1
`;

/** Spellings of one vowel; the first is the one in `vowelPairs`. */
export const vowelSpellingsAlike = `
a aa
e
i ee ii y ie iy ea
o oe oo
u ou uu oo ue
ai ay ei ey ae
au aw ao ow eau
`;

export const finalVowelFactor = 2.7;

/** Endings that write one sound with and without a silent letter: cost of their difference. */
export const finalPairs = `
a ah 0
e eh 0
a eh .2
e ah .2
a at .3
a et .3
e et .15
e at .3
ah eh .15
ah at .3
eh et .15
`;

/** Latin consonants that stand for each other outside Arabic words; spellings of one Arabic letter are not repeated. */
export const consonantPairs = `
c k 0
c q .1
c ck 0
ck k 0
qu k 0
qu q 0
ç s 0
ç sh .15
ç ch .1
c ç .4
x ks 0
tch ch 0
tch sh .1
sch sh 0
sch ch 0
ph f 0
w v .2
ts s .3
ts z .2
ts tz 0
z tz .1
gn n .25
gn ny 0
ng n .4
y j .5
w ou .02
w u .04
w o .1
y i 0
y e .2
b w .5
zh j .05
gh g .05
th t .05
dh d .05
`;
