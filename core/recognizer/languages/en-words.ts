import { englishWordsHow } from './en-words-how.ts';
import { englishWordsWho } from './en-words-who.ts';

/** Concept → English words. Inflected forms are listed, because a stem would melt "talked" (past) into "talk" (wish). */
export const englishWords: Readonly<Record<string, string>> = {
  ...englishWordsWho,
  ...englishWordsHow,
  like: 'like, sound, seem, look, act, behave, sounds',
  see: 'see, meet',
  on: 'on',
  out: 'out, off',
  any: 'any',
  still: 'still',
  i: 'i, im, ill, ive, id, we, weve, wed, were',
  me: 'me, us, my call, my chat, this call, this chat, this conversation, my conversation',
  my: 'my, our, his, her, their',
  you: 'you, u, ya, yall, ye, youre, youd, youll',
  be: 'is, are, am, be, was, were, r, s, im, youre, its, isnt, arent, been, being',
  there: 'there, theres, here',
  this: 'this, that, it, its',
  neg: `
    dont, do not, not, never, dnt, dun, dont you, without, wont, will not, didnt, doesnt, does not, no
    longer, isnt, aint, wouldnt, do nt, not going to, neither, refuse to, refusing to, refuse`,
  cannot: 'cant, cannot, can not, couldnt, could not, unable, not able, cnt, impossible, cant i, cant even',
  dislike: `
    hate, sick of, sick and tired of, tired of, fed up with, fed up of, done with, had enough of, enough of,
    enough with, quit, no more, instead of, rather than, other than, but not, except, anything but, anyone
    but, loathe, detest, cant stand, annoyed by, annoyed with, frustrated with, avoid, away from, escape,
    not interested in, no interest in, hate to, hates, dislike, last thing i want is, i wont, no use, as
    opposed to, opposed to, instead, time for, no time for, have time for, patience for, no patience for`,
  adv: `
    really, just, actually, directly, simply, maybe, perhaps, only, even, still, also, finally, quickly,
    possibly, already, right, again, ever, either, instead, first, somehow, honestly, seriously, literally,
    truly, desperately, urgently, immediately, soon, personally, at least, in person, face to face, one on
    one, 1 on 1, by phone, by chat, via chat, via phone, over the phone, on the phone, on phone, over chat,
    over email, by email, live, in private, privately, face, today, tomorrow, rn, definitely, badly, so,
    much, very, then, now, please, pls, plz, better, rather, kinda, sorta, basically, preferably, straight,
    in real time, realtime, verbally, out loud, asap, right now, at the moment, this instant, through chat,
    through phone, online, on here, in here, on chat, in chat, more, about this, about it, about that,
    quick, briefly, real quick, bit, a bit, a little, for a minute, for a second, for a sec, for a moment, a
    moment, a minute, manually`,
  polite: `
    please, pls, plz, plss, thanks, thank you, thankyou, thx, ty, tysm, tks, cheers, kindly, hi, hello, hey,
    hey there, hi there, hiya, yo, good morning, good afternoon, good evening, greetings, ok, okay, okey, k,
    kk, yes, yeah, yep, yup, ya, sure, yes please, no, nope, nah, no thanks, no thank you, well, um, umm,
    uh, uhh, hmm, hm, er, oh, ah, ugh, argh, arg, omg, wtf, wth, ffs, jesus, christ, god, for gods sake, for
    the love of god, for fucks sake, for crying out loud, come on, cmon, seriously, look, listen, sorry,
    excuse me, pardon, sir, maam, mam, madam, bro, man, dude, buddy, mate, pal, fam, dear, alright, right,
    fine, nevermind, never mind, nvm, lol, lmao, haha, smh, bruh, whatever, screw this, forget it, forget
    this, forget that, enough, im begging you, i beg you, i beg u, begging, if possible, if you can, if
    thats ok, if thats okay, if you dont mind, would you, will you, would ya, could you, can you, anyways,
    anyway, so, and, but, then, jeez, gosh, damn, dammit, damnit, fuck, fucking, shit, hell, crap, bloody
    hell, urgent, urgently, emergency, asap, now, right now, right away, immediately, quickly, fast, quick,
    today, instead, again, here, pronto, stat, at once, straight away, this instant, this minute, soon,
    hurry, hurry up, as soon as possible, real quick, only, just, directly, thats all, i said, i repeat, fed up, this is ridiculous, this is useless, this is pathetic, this is a joke, not helpful, not
    helping, this is not helping, this isnt helping, i give up,
    repeat, like i said, as i said, wow, good day, my final answer, ey, oi, oy, attention, actually, thnx,
    tnx, plox, thanks in advance, in advance, plzz, pleas, please please, pretty please, pleeease, plis,
    pliz`,
  fill: `
    that, who, which, whom, all, about, of, such, so, too, own, same, up, out, down, also, and, either, or,
    for, one, little, bit, ever, once, thing, kind, sort, type, from, at, in, on, working, currently, whos,
    thats, if not, if no, or else, otherwise, hence, therefore, since, because, cause, cuz, than, then`,
  wants: `
    wants, wanted, needs, needed, asks, asked, would like, likes, prefers, preferred, tries, tried, insists,
    insisted, demands, demanded, requests, requested, asking, wanting, keeps asking, keep asking, is asking,
    are asking, was asking, were asking, hopes, hoped, refuses, has to, had to, ask, want, need, prefer,
    can, could, should, must, may, will, would, might, to, able to, talks, speaks, chats, calls, ask for,
    asks for, asking for, asked for, ask to, asks to, asked to, requested to, tried to`,
  should: `
    should, do i have to, do i need to, must i, do we have to, do we need to, do you have to, do i really
    have to, do i really need to, need to be, have i got to, did i have to, why do i have to, why do i need
    to, why must i, required to, is it necessary to, is it mandatory to, am i supposed to, am i required to,
    will i have to, will i need to, would i have to, would i need to, obliged to, forced to, shall i`,
  pasttalk: `
    spoke, spoken, talked, chatted, called, contacted, reached, phoned, emailed, messaged, rang, conversed,
    discussed, dealt, texted, met, met with, got hold of, got through to, got in touch with, heard from,
    heard back from, got a call from, got an email from, received a call from, received an email from, got
    connected to, got transferred to, was connected to, was transferred to, was put through to, were
    connected to, were transferred to, have been connected to, got helped by, was helped by, got off the
    phone with, had a chat with, had a call with, had a conversation with, had a word with, was talking to,
    was speaking with, was speaking to, was talking with, was chatting with, was chatting to, were talking
    to, been talking to, been talking with, been chatting with, been speaking to, been speaking with, been
    dealing with, was on the phone with, was on a call with, bought from, hung up with, just hung up with,
    got an answer from, got a reply from, got help from, got a message from, received help from, been
    transferred to, been connected to, been passed to, been forwarded to, been in contact with, been in
    touch with, was in contact with, was in touch with, been working with, were in touch with, been back and
    forth with`,
  past: `
    yesterday, last week, last month, last year, last time, last night, ago, earlier, earlier today,
    previously, this morning, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on
    sunday, the other day, in the past, before, back in, last monday, last tuesday, last friday, once`,
  did: `
    said, says, told, tells, was, were, did, didnt, helped, hung, promised, sent, gave, closed, approved,
    asked, called, had, has, hasnt, never, wasnt, refused, resolved, fixed, solved, explained, suggested,
    recommended, transferred, disconnected, who, that, whom, which, i spoke, i talked, claimed, ended, left,
    cancelled, canceled, charged, offered, ignored, denied, assured, informed, mentioned, lied, took, went,
    confirmed, contacted, reached, forgot, cut, emailed, issued, made, put, messed, screwed, told me,
    apologized, replied, answered, joined, took care, handled, did not, is rude, was rude, got back`,
  jobs: `
    job, jobs, career, careers, vacancy, vacancies, salary, salaries, wage, wages, position, positions,
    opening, openings, interview, internship, resume, cv, training, course, licence, license, certification,
    earn, paid, make per hour, duties, role, recruit, recruiting, hiring, employment, qualifications,
    requirements, pay`,
  become: `
    become, becoming, became, hire, hires, hiring, hired, recruit, recruiting, work as, working as, apply
    as, apply for, applying for, apply to be, applied for, train, trained as, career as, job as, job of,
    position of, position as, vacancy for, vacancies for, role of, qualify as, interview for, interview
    with, study to, earn as, earns as, licence for, license for, made by, written by, trained by, created
    by, built by, invented, training do, training for`,
  hours: `
    hours, hrs, hors, houres, opening times, opening time, opening hours, business hours, working hours,
    office hours, what time, wat time, which time, timetable, operating hours, 24 7, 247, what day, what
    days, which days, weekends, weekend, sundays, saturdays, holidays, around the clock, 24h, time zone,
    until when, till when, from when, how late, how early, how long, waiting time, wait time, wait times,
    response time, average wait, queue time, opening schedule, schedules`,
  when: `
    when, wen, what time, at what time, what hour, what hours, which hours, until what time, till what time,
    how long, what days, which days, since when, from what time`,
  thing: `
    user agent, user agents, cleaning agent, cleaning agents, secret agent, agent orange, free agent, double
    agent, foaming agent, bleaching agent, ai agent, ai agents, human rights, human error, human body, human
    nature, human race, human anatomy, human readable, human size, human sized, human hair, human made,
    human history, human trafficking, password manager, task manager, file manager, device manager, package
    manager, download manager, window manager, project manager, event manager, property manager, boot
    manager, ad manager, ads manager, business manager, tag manager, content manager, community manager,
    product manager, hiring manager, campaign manager, general manager position, manager role, people
    counter, per person, per agent, per human, per operator, per user, each person, every person, two
    people, two persons, three people, four people, five people, six people, many people, how many people,
    how many agents, number of people, other people, most people, some people, people say, boolean operator,
    logical operator, operator overloading, mathematical operator, crane operator, machine operator, expert
    mode, expert level, expert review, expert reviews, manager account, agent api, agent sdk, representative
    sample, representative picture, representative image, contact lens, contact lenses, contact list,
    contact form, contact page, contact us page, contact info, contact information, contact details, phone
    case, phone number, phone numbers, call quality, call log, call history, call recording, call
    forwarding, talk time, ted talk, talk show, talk shows, chat history, chat window, chat widget, chat
    room, chat feature, chat box, chat log, chat transcript, chat button, chat icon, group chat, video chat
    feature, staff pick, staff picks, staff discount, employee discount, admin panel, admin rights, admin
    access, admin password, admin account, owner manual, owners manual, tech specs, tech news, host name,
    support ticket, support tickets, billing address, billing cycle, shipping address, service fee, customer
    reviews, customer review, customer number, customer id, human centipede, human league, team plan, team
    account, team name, teams app, microsoft teams, text message, text messages, sales tax, on sale, account
    manager feature, coach bag, coach purse, engineer boots, person of interest, missing person, in person,
    expert advisor, human hours, first person, third person, human in the loop, virtual agent, virtual
    agents, virtual assistant, virtual assistants, agent mode, agent name, a friend, human design`,
  prod: `
    seat, seats, license, licenses, licence, licences, string, header, dashboard, login, api, mode, feature,
    features, console, app, software, tool, tools, portal, manual, fee, fees, commission, discount, name,
    names, number, numbers, id, role, roles, status, profile, profiles, permissions, rating, ratings,
    workload, productivity, training, edition, version, series, movie, film, game, song, episode, season,
    costume, doll, toy, sized, readable, resources, error, rights, body, being hit, limit, limits, pricing,
    template, button, icon, survey, satisfaction, score, precedence, overloading, system, counter, tracker,
    tracking, detection, recognition, photo, picture, name tag, uniform, badge`,
  behind: `
    behind, reviewing, checking, supervising, moderating, listening, verifying, approving, typing, reading, writing, on the other end, on the other side, operating, running, controlling,
    watching, monitoring, responding, answering these, replying, behind this, answering me, writing this,
    reading this`,
  needed: 'needed, required, necessary, wanted, involved, necessary here',
  no: 'no, nope, nah, nay',
  open: 'open, opens, opened, close, closes, closed, closing, start, end, operate, working, staffed',
  cond: 'when, whenever, every time, everytime, each time, if, once, as soon as, while',
  about: 'about, regarding, concerning, re, on',
  why: 'why, y, how come, wy',
  maybetalk: `
    cat, hat, chap, chart, char, tall, tale, tank, take, walk, peak, spear, speck, sneak, steak, talc,
    chant, cheat, chats, speaks, tal, tak, cht, chta, tlk, alk, seak, spea, speal, spaek, sepak, soeak,
    cgat, caht, tolk, tawk`,
  noneed: `
    no need, no need for, no need to, not necessary to, unnecessary to, no reason to, not necessary, dont
    bother, no desire to, no wish to, no point in, no point, no sense in, no use in, pointless to`,
  stop: `
    stop, quit, cease, enough with, stop offering, stop suggesting, stop asking, stop asking me to, stop
    telling me to, stop with`,
  ur: 'ur',
  glue: `
    the, is, a, an, me, required, needed, wanted, request, requested, requesting, necessary, option, choose,
    select, press, say, type, number, next, 0, zero, help, this, issue, problem, question, with, assist,
    waiting, here, id`,
  or: 'or',
  been: 'been',
  where: 'where, wheres, where is, where are',
  got: `
    got, had, received, missed, thanks for, thank you for, thanks for the, got my, got a, missed a, missed
    your, scheduled, had a, received a, waiting for my, was promised a, promised a`,
  praise: `
    enjoyed, enjoy, loved, love, nice, great, good, fun, thanks for, thank you for, glad, happy, appreciate
    you, enjoyable, lovely, pleasant, a pleasure, my pleasure, was a pleasure`,
  remind: 'remind, reminder, remind me, alarm, calendar, note to, to do list',
  does: 'does, do, did, is, will, are, would, was',
  instead: `
    instead of, rather than, other than, but not, not, over, as opposed to, except, than, and not, and no,
    never`,
  refuse: `
    refuse to, refusing to, refuse, hate to, hate having to, hate, sick of, tired of, fed up with,
    uncomfortable, stop making me, why am i, no way im, no intention of, no interest in, not interested in,
    loathe, cant stand`,
  who: 'who, that, thatll, wholl, whos',
  define: 'define, definition, meaning of, what is, whats, what are, prove, explain what, synonym',
  skip: `
    skip, bypass, get past, get around, get rid of, get off, leave, exit, escape, get out of, out of, done
    with, turn off, disable, disconnect, kill`,
  preferably: 'preferably, ideally, if possible, or better, even better, better yet, maybe',
  without: 'without, w o, not having to',
  will: 'will, gonna, going to',
  wantss: `
    wants, needs, asks, prefers, tries, insists, demands, requests, keeps asking, is asking, was asking,
    were asking, wanted, are asking, keep asking, asked to, asked for`,
  the: 'the',
  noone: 'no one, nobody, noone, none, no body',
  force: 'make, force, making, forcing, making me',
  cost: 'cost, costs, charge, free, worth, expensive, price, fee, how much',
  cancel: 'cancel, remove, disable, delete, revoke, undo, decline',
  config: `
    enable, disable, configure, activate, deactivate, integrate, install, customize, customise, rename,
    create, delete, build, embed, design, train, manage, invite, export, import, onboard, set up the,
    configure the, setup, add a new, test the, automate, simulate, implement, style, assign a conversation,
    assign conversations, assign a ticket, assign tickets, assign the ticket, assign chats, assign a chat,
    how do i add, how to add, how can i add, where do i set, where can i add, how do i set, where can i set,
    how do i assign, how do i edit, how do i change`,
  asked: 'asked, requested, tried, asked for, wanted, tried to, asked to, requested to, attempted',
  tell: `
    tell, told, advise, advised, telling, remind, ask him, ask her, ask them, instruct, recommend,
    encourage, encourages`,
  before: 'before, after, by',
  okayif: `
    okay, ok, okey, best, better, fine, alright, mind, good, great, possible, cool, easier, wonderful,
    helpful, easiest, quicker, faster, was, wondering, see, wonder, nice, rather, preferable, appreciate it,
    love it`,
  later: 'later, tomorrow, another time, next week, some other time, next time',
  askedfor: `
    asked for, asked you for, requested, demanded, said i want, said i wanted, asked to speak to, asked to
    talk to, asked to speak with, asked to talk with, said, already said, told you i want, told you i need`,
  compose: 'write, compose, writing, formulate',
  setup: 'set up, setting up, setup, put, integrate, embed, add',
};
