/** Concept → English words for the rules that understand people and teams nobody can list: "the midwife", "retention". */
export const englishWordsOpen: Readonly<Record<string, string>> = {
  speakto: `
    talk, speak, chat, converse, talking, speaking, chatting, speak directly, talk directly, speak
    personally, have a word, have a quick word, have a chat, have a quick chat, have a talk, have a
    conversation, get in touch, get in contact, get through, get thru, in touch`,
  passon: `
    connect, transfer, patch, redirect, reroute, route, forward, pass, hand over, refer, connecting,
    transferring, transfering, conect, transfere, reconnect, put`,
  toward:
    'to, with, w, wit, wid, wth, 2, too, wiht, through to, thru to, over to, onto, back to, on to, up with',
  with: 'with, w, wit, wid, wth, wiht',
  from: 'from',
  too: 'too',
  joining:
    'hop on, jump on, dial in, join, joining, joins, step in, stepping in, jump in, jumping in, take over, taking over, taking this over',
  talkme: 'talk me, walk me, talk us, walk us, guide me',
  used: 'used',
  passedon:
    'connected, transferred, transfered, redirected, forwarded, referred, handed over, patched, passed, connect, transfer',
  unless: 'unless',
  until: 'until, till',
  speaks: 'speaks, talks, calls, helps',
  as: 'as',
  whatever: 'what, which, who, whom, how, where, why',
  switched: 'switched, switch, moved, move',
  aan: 'a, an, any',
  oneofyou: 'one of you, one of you guys, one of yall, any of you',
  easier: `
    easier, quicker, faster, better, simpler, best, rather, prefer, would prefer, id prefer, would rather, id
    rather, safer, more comfortable, comfortable`,
  startit: 'start, open, begin, launch, initiate, join, enter, request',
  livechat: `
    live chat, livechat, live support, live help, live assistance`,
  sending: 'send, send out, send over, send up, send round, dispatch',
  onsite: `
    fix, repair, install, clean, replace, come, come out, visit, bring, carry, deliver, unlock, pick, collect,
    set, assemble, measure, paint, inspect, change, check, look, take, out, up, over, round, down`,
  tradesman:
    'technician, technicians, engineer, engineers, plumber, electrician, mechanic, installer, cleaner',
  howmany: 'how many, number of, how often, what percentage of, most of, half of, all of',
  doineed: 'do i need, do you need, do we need, does one need, is it required, will i need',
  blocking: 'block, blocking, prevent, preventing, report, stop, stopping, blocked, screen, ignore',
  saying: `
    told, said, says, tells, promised, assured, was told, were told, claimed, claims, saying, been told,
    thought, informed, advised, confirmed, mentioned`,
  telling:
    'telling, tell, tells, told, said, says, suggested, suggest, advised, recommended, recommends, asked',
  thanking:
    'thank, warn, tip, fire, report, praise, compliment, congratulate, reward, rate, review, sue, pay',
  last: 'last, previous, earlier, recent, first, latest, former, past',
  chatnoun: 'chat, call, conversation, talk, talks, discussion, session, phone call, meeting, calls, chats',
  trait: `
    difficult, angry, deaf, rude, sick, famous, dead, shy, depressed, blind, drunk, stubborn, crazy, lonely,
    strange, weird, young, old, older, elderly, disabled, autistic, foreign, random, narcissistic, grieving,
    suicidal, homeless, rich, poor, toxic, black, white, married, single, nonverbal, attractive, pretty, cute`,
  // Whom one may talk to, and what one may be connected to, without wanting anything of the business.
  nobiz: `
    god, jesus, allah, siri, alexa, cortana, ghost, ghosts, spirit, spirits, girl, girls, boy, boys, crush, ex,
    cat, cats, dog, dogs, animals, plants, myself, yourself, itself, himself, herself, neighbors, neighbours,
    public, audience, aliens, universe, world, wall, walls, strangers, stranger, foreigners, santa, dead,
    each other, myself, opposite sex, press, crowd, class, pet, pets, baby, toddler, teenager, teenagers,
    interviewer, recruiter, judge, police, whisper, accent, other customers, other users, other guests`,
  device: `
    account, wifi, wi fi, network, internet, web, bluetooth, printer, server, vpn, tv, television, database, api, page,
    website, site, link, form, plan, tariff, room, seat, flight, gate, list, savings, device, devices, router,
    modem, laptop, phone, speaker, speakers, headset, app, apps, paypal, calendar, wallet, google, facebook,
    instagram, gmail, outlook, crm, charger, car, broadband, hotspot, feed, store, version, address, folder,
    package, card, economy, ipad, iphone, shopify, spotify, playlist,
    lights, radio, music, console, projector, screen, hub, channel, port, dock, cable, adapter, warehouse,
    email, inbox, mailbox, english, spanish, french, german, currency, dollars, euros, pounds`,
  workwith: 'work with, working with',
  onscreen:
    'clicked, pressed, tapped, selected, chose, says, reads, error, leaflet, button, option, titled, labelled, labeled',
  press: 'press, click, tap, choose, select, hit, type, say',
  than: 'than',
  whathappens: 'what happens, what would happen, what will happen, what if, what happened',
  sensed: 'heard, saw, noticed, remember, found',
  hear: 'hear',
  callingme: 'calling me, calls me, rings me, phones me, contacts me, telephones me',
  emote: 'miss, enjoy, love, like, hate, good at, bad at, afraid of, scared of, prefer, hated, loved',
  people: 'people, humans',
  in: 'in, on, at, from, who, online',
  loopin: 'loop in, bring in, pull in, patch in, rope in, involve',
  deskword: 'desk, department, office, line, counter, section, division, unit, people, dept',
  theyour: 'the, your, ur',
  suppose: 'suppose, imagine, hypothetically, in case, assuming, say i, theoretically, should i ever',
  ever: 'ever, were, wanted, needed, asked',
  demand: 'need, want, get, have, assign, give, send, demand, provide',
  oncall:
    'on a call, on the call, on zoom, on a zoom, on this, on it, on the phone, on the line, on chat, onto this',
  reachto: 'reach, contact, get hold of, get a hold of, get ahold of, get through to, reach out to',
  sharing:
    'share, split, swap, live, stay, play, trade, exchange, go, travel, fly, compare, combine, sit, come, ride, pay, book, help, pair, download, export, print, save, delete, see, view, read, find',
  comephone: 'come to the phone, come on the line, pick up the phone',
};
