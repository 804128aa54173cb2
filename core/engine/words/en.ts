import type { LanguageWords } from './language-words.ts';

export const en: LanguageWords = {
  commands: {
    back: 'back, go back, take me back, step back, previous, previous question, the previous question, previous one, one step back, go to the previous question, last question, undo, undo that',
    skip: 'skip, skip it, skip this, skip that, skip this one, pass, leave it empty, leave it blank, leave it out, next, next question, prefer not to say, rather not say, rather not, not sure skip',
    none: 'none, n a, na, no, nope, nothing, no thanks, no thank you, not now, not applicable, i have none, i don t have one, don t have one, i dont have one, dont have one, i do not have one, i don t have it, don t have it, i don t have any, don t have any, i don t know, don t know, dont know, i dont know, i do not know, no idea, not sure, unknown, no phone, no email, no number, i don t have a phone, i don t want to, i don t want to say, don t want to say, i don t want to give it, don t want to give it, i don t want to tell, i don t want to share it, don t want to share it',
    cancel:
      'cancel, stop, quit, exit, abort, never mind, nevermind, forget it, forget about it, cancel this, cancel that, cancel it, stop this, stop it, drop it, i don t want to do this anymore, don t want to do this anymore, i don t want this anymore, changed my mind, i changed my mind, leave me alone',
    'start-over':
      'start over, start again, restart, begin again, from the beginning, start from the beginning, from scratch, start from scratch, reset, all over again, do it all again, start afresh',
    help: 'help, help me, what can i say, what can i do, what now, what should i write, what should i say, what do you mean, what do you want, i don t understand, don t understand, dont understand, i don t get it, what, huh, how does this work, instructions',
    hold: 'one moment, a moment, just a moment, one moment please, one second, a second, one sec, sec, a sec, just a sec, one minute, a minute, just a minute, wait, wait a moment, wait a minute, wait a second, hold on, hang on, brb, let me check, let me look',
    person: 'agent, human, person, operator, representative, real person, live agent, human please, somebody',
    yes: 'yes, y, yeah, yep, yup, sure, ok, okay, please, of course, correct, right, exactly, that s right, thats right, that is right, go on, continue, yes go on, absolutely, definitely, it is',
    no: 'no, n, nope, nah, no thanks, no thank you, not quite, wrong, incorrect, that s wrong',
    approve:
      'send, send it, send it please, submit, submit it, looks good, looks right, looks fine, looks great, looks good to me, all good, all correct, all right, alright, all fine, everything is correct, everything is right, everything looks good, that s correct, thats correct, that is correct, perfect, great, good, fine, confirm, confirmed, go ahead, done, it s correct, it is correct, that s all, correct send it, lgtm',
    change:
      'change, change something, edit, edit something, correct something, something is wrong, something s wrong, not correct, not right, that s not right, change it, fix something',
  },
  fillers:
    'i a the my your it its s m d ll to this that these please can could would will may we you me want need like wish let lets just now go do have make made for in of on at with is was are be so oh ah well and but actually really again thanks thank yes no hi hello hey ok okay yep yeah yup sure field answer one entry also gave got entered typed wrote put think there ve',
  changes:
    'change changed changing correct edit fix update modify amend replace redo revise reenter wrong incorrect mistake mistaken typo misspelled misspelt mistyped false error invalid bad',
  connectors: 'to into should must is be s as it actually really now rather instead',
  corrections: 'sorry oops actually wait no correction oh pardon whoops rather',
  fields: {
    email:
      'email, e mail, mail, email address, e mail address, mail address, my mail, email adress, email addr',
    phone:
      'phone, phone number, telephone, telephone number, number, mobile, mobile number, cell, cell phone, cell number, phone no',
    name: 'name, full name, names',
    date: 'date, day',
  },
  nameIs:
    "(?:my\\s+(?:full\\s+)?name\\s*(?:is|'s|’s)|the\\s+name\\s+is|name\\s*:|i\\s*(?:am|['’]?m)|this\\s+is|it\\s*(?:is|['’]s)|call\\s+me|you\\s+can\\s+call\\s+me|i\\s+am\\s+called)",
  notNames:
    'a an the not so very still just here really sorry happy angry mad sad fed tired sick unhappy frustrated annoyed upset waiting looking trying having calling writing unable able locked stuck lost new interested ready done going getting asking sure afraid confused on in at from with about your his her customer client urgent ridiculous unacceptable no nobody fine good ok okay back hello hi only also always never too all it that this what why how',
  asides: [
    /^(?:but |and |so |um |hm )?why (?:do|would|are|should) (?:you|i|we) (?:need|want|ask|asking|have|give|tell)\b(?!.*\b(?:my order|refund|charge))/,
    /^(?:but |and |so )?(?:why|what for|what is (?:this|that|it) for|whats (?:this|that) for|what s (?:this|that) for)$/,
    /^(?:but |and |so )?how long (?:will|does|is|do) (?:this|it|that|i)\b/,
    /^(?:are|r) (?:you|u) (?:a |an )?(?:real |actual )?(?:bot|robot|human|person|machine|ai|real|computer)\b/,
    /^(?:who|what) are you$/,
    /^(?:is|are) (?:this|that|it|these|my data|my details|my information)(?: \w+)? (?:safe|secure|mandatory|required|necessary|optional|free|private|confidential|compulsory)\b/,
    /^do i (?:have|need) to (?:answer|tell|give|write|say|fill)\b/,
    /^what (?:happens|will happen|will you do|do you do) (?:to|with) (?:my|this|the|that)\b/,
    /^what (?:is|does) (?:this|that|it) mean\b/,
  ],
  questionWords:
    'why what how who when where which is are do does did can could will would should may have has',
  about: 'about because regarding concerning since for re',
  at: 'at',
  dot: 'dot point',
  months: 'january february march april may june july august september october november december',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  days: 'today, tomorrow, day after tomorrow',
  numbers: 'zero one two three four five six seven eight nine ten eleven twelve',
  ordinals: 'first second third fourth fifth sixth seventh eighth ninth tenth',
  around:
    'the a an it is its was were next this coming s i think guess please on by of my number no order would say choose take want like prefer maybe probably rather option one m d about for thanks thank you',
};
