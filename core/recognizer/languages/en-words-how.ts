/** Concept → English words for asking, talking, passing on, reaching and calling. */
export const englishWordsHow: Readonly<Record<string, string>> = {
  have: 'have, having, has, had, got',
  raise: 'raise, take, bring, send, report, forward, pass, bump, kick, submit, hand',
  can: `
    can, could, may, might, would, will, shall, cud, cn, able to, possible to, is it possible, possible for,
    would it be possible, any way to, is there a way, a way to, a way i, way to, any chance, how about, mind`,
  let: 'let, lemme, let me, allow, allow me, lets, permit, ask, have, arrange for, get, make',
  how: `
    how, where, how to, how do, how can, hw, where do, where can, know how, tell me how, who, whom, which
    number, what number, steps to, way of, ways to`,
  want: `
    want, wanna, wan, wana, wnt, need, needing, wanting, require, would like, id like, id love, would love,
    wish, prefer, would prefer, id prefer, id rather, would rather, rather, looking for, looking to, trying
    to, tryna, try to, tried to, have to, gotta, gotta be, got to, must, demand, insist, insist on, request,
    requesting, asking for, asking to, ask for, ask to, expecting, expect, hoping to, hope to, hoping for,
    like to, like, love to, care to, desire, seeking, seek, wish for, would appreciate, id appreciate,
    appreciate, in need of, need to, want to, wondering if, after, how about, dying to, ready to, time to,
    supposed to, would be great, deserve, help to, need help to, assistance to, help, assistance, assist,
    due for, attempting to, attempt to, please to, feel like, intend to, intend, plan to, planning to, in
    the mood to, in the mood for, willing to, care for, wishing to, interested in, going, going to, gonna,
    comfortable, prepared to, here to, trust`,
  get: 'get, gimme, give, bring, find, send, gets, put, fetch, getting, lend, provide, have',
  need: `
    need, want, require, demand, wanna, id like, would like, prefer, request, gimme, gotta have, looking
    for, asking for, ask for, id prefer, would prefer, would rather have, insist on, must have, in need of,
    seeking, expect, deserve, hoping for, waiting for, settle for, settle with, be happy with, ok with,
    wanting, cant i have, give us, this needs, it needs, that needs, really needs, this requires, this calls
    for, it requires, case needs, issue needs, problem needs`,
  please: 'please, pls, plz, plss, plzz, pleas, kindly, please please, pretty please',
  talk: `
    talk, tak, tlk, tallk, speak, speek, spk, chat, chatt, converse, communicate, correspond, liaise,
    discuss this, discuss, discuss it, have a word, have a chat, have a talk, have a conversation, have a
    quick word, have a quick chat, have a word in private, get a word, a word, have words, quick word, quick
    chat, brief chat, a chat, talking, talkin, speaking, speakin, chatting, chattin, chating, conversing,
    communicating, deal, dealing, interacting, consult, confer, convo, have a convo, a convo, a
    conversation, in contact, in touch, get in touch, get in contact, be in touch, getting in touch, get
    through, get thru, getting through, speak directly, talk directly, make contact, interact, speak
    personally, spek, chatter, talk this over, talk it over, talk this through, talk it through, talk things
    over, talk things through, talk through this, talk about this, chat about this, speak about this, talk
    about it, speak about it`,
  ing: `
    talking, talkin, speaking, speakin, chatting, chattin, chating, conversing, communicating, texting,
    messaging, writing, dealing, interacting, corresponding, connected, typing`,
  to: `
    to, with, wit, w, 2, wid, wth, too, by, directly to, directly with, wiht, up with, hmu with, t, into, from,
    through to, thru to, over to, onto, via, ot, tu, back to, on to`,
  transfer: `
    connect, conect, connecting, transfer, transfering, transferring, xfer, patch, forward, forwarding,
    route, reroute, redirect, redirecting, pass, passing, switch, hand, handing, handover, handoff, hand
    off, hand over, move, escalate, escalating, direct, refer, bridge, loop, reconnect, transfere, transfre,
    tranfer, trasnfer, hand back, link, hook, put, hit`,
  through: `
    through, thru, throu, across, over, in touch, in contact, up, on, in, back, off, straight, on the phone,
    along, onwards, through please, via chat, via phone, by phone, around`,
  case: `
    this, it, my case, the case, my issue, this issue, the issue, this ticket, my problem, this problem, the
    problem, my request, this request, my question, this question, my complaint, this complaint, this
    matter, the matter, my message, this message, me, us, this case, that, my chat, this chat, the chat, the
    conversation, this conversation, my call, my matter, the complaint, my concern, this concern, me up,
    this up, it up, this one, my claim, this thread, the thread, thread, this discussion, the call, this
    call, chat, call, conversation`,
  reach: `
    reach, reaching, reach out, reach out to, contact, contacting, contct, get hold of, get a hold of,
    getting hold of, getting a hold of, get ahold of, getting ahold of, get in touch with, getting in touch
    with, get in contact with, get through to, get thru to, getting through to, getting thru to, phone,
    phoning, ring, ring up, call, calling, write to, get a hold, get on the phone with, get on the line
    with, get on a call with, track down, meet with, get ahold, get connected to, get in front of, call up,
    make contact with, establish contact with`,
  hard: `
    reach, contact, get hold of, get a hold of, get ahold of, get through to, get thru to, get in touch
    with, get in contact with, reach out to, getting through to, getting a hold of, getting hold of,
    contacting, reaching`,
  help: `
    help, assist, assistance, support, take over, take this over, take it from here, step in, jump in,
    intervene, look, look at, look into, look after, take care of, deal with, answer, respond, reply,
    review, check, join, explain, sort, sort out, sort this out, fix, solve, resolve, take a look, pick up,
    talk, speak, chat, contact, call, phone, ring, serve, attend, attend to, respond to, reply to, listen,
    listen to, get back to, get in touch, get in touch with, reach out, reach out to, reach, text, email,
    message, guide, walk, hop on, actually help, be there, follow up, figure this out, handle this, helping,
    help me, assist me, support me, explain it, talk me, walk me, aid`,
  back: `
    back, bak, asap, please, pls, plz, now, tomorrow, today, tonight, later, about, regarding, this
    afternoon, this evening, this morning, monday, tuesday, wednesday, thursday, friday, right now,
    immediately, urgently, as soon as possible, soon, instead, anytime, whenever, directly, rather, first
    thing, this week, next week, concerning, at once, right away, as soon as you can, when you can, when you
    get a chance`,
  callback: `
    callback, call back, callbacks, ring back, phone back, a call back, return call, return my call, call me
    back, ring me back, phone me back, call us back, ring us, phone me, ring me, give me a call, give me a
    ring, give us a call, give us a ring, give me a buzz, give me a bell, give me a call back, giv me a
    call, call me asap, call me pls, call me please, get back to me by phone, gimme a call, called back, be
    called back, be contacted, be phoned, be rung, be telephoned, get called back, be called by phone, be
    rung back`,
  callme: `
    call me, call us, calling me, contact me, reach me, get in touch with me, get back to me, reach out to
    me, calls me, rings me, phones me, contacts me, telephone me, telephones me, ring us, phone us, get on
    the phone with me, give me a call, give me a ring, contact us, call my number, call my cell, call my
    phone, dial me, get ahold of me, get hold of me, get in touch, call my room, call my home, call my
    house, call my mobile, call my office, call my landline, ring my room, ring my phone, call my number
    back, call to me, ring to me, phone to me, give us a bell, give us a shout, give me a shout,
    get in touch with us, reach out to us, get back to us, follow up with me, follow up with us`,
  escalate: `
    escalate, escalating, escalation, escalated, raise this, escalte, esclate, higher level, take this
    further, take this higher, up the chain, next level up`,
  avail: `
    available, around, online, free, on duty, working, present, on shift, awake, out there, at your end, on
    your end, at your company, on hand, at hand, on call, on the other side, on site, in the office, there,
    here, alive, in there, alive in there`,
  session: `
    a call, call, phone call, video call, voice call, zoom call, zoom, a phone call, schedule a call, set up
    a call, arrange a call, book a call, jump on a call, hop on a call, get on a call, phone appointment,
    meeting, a meeting, work, explain this, explain it, explain, explain myself, complain, vent, engage,
    session, discuss this, discuss it, discuss, connection, phone conversation, live conversation,
    consultation, file a complaint, lodge a complaint, make a complaint, raise a complaint, complaint,
    complaining, my complaint, queue, in line, line, explaining, sort this out, sort it out, resolve this,
    resolve it, fix this, settle this, go over this, go through this, talk this over, talk it over, talk
    this through, work this out, handle this, look into this, negotiate, file, raise it, take it up, take
    this up, bring this up, share this, correspondence, communication, contact, discussing, live chat, chat
    session, phone session, continue, speak about this, discussion, go over it, over the phone, by phone`,
  give: `
    get, gimme, give, bring, fetch, send, put, provide, gets, giv, page, summon, connect, bring in, get in,
    bring on, loop in, pull in, patch in, call in, add, involve, arrange, assign, offer`,
  helpfrom: `
    hear from, hear back from, help from, help of, the help of, help by, assistance from, assistance of,
    assistance by, support from, support by, answer from, response from, reply from, answers from, get help
    from, getting help from, receive help from, get assistance from, call from, a call from, calls from,
    message from, an answer from, a reply from, a response from, some help from, some help by, some
    assistance from, be assisted by, assisted by, served by, be served by, helped by, be helped by, get
    helped by, attended by, attended to by, be attended by, handled by, looked at by, looked into by,
    reviewed by, checked by, read by, taken over by, called by, contacted by, answered by, dealt with by,
    advice from, guidance from, input from, attention from, attention of, get a response from, get an answer
    from, get a reply from, feedback from, service from, service by, support of, dealing with, deal with,
    taken care of by, explained by, sorted out by, sorted by, solved by, resolved by, intervention by,
    intervention from, intervention of, help with a, handled through, taken to`,
  writeme: `
    text me, email me, message me, write me, write to me, dm me, pm me, chat with me, talk to me, speak to
    me, speak with me, talk with me`,
  at: 'at, on, in, between, after, before, under',
  nummy: 'this, my, the, 1, 2, 3',
  helptoo: `
    read, see, handle, consider, verify, investigate, process, approve, decide, discuss, work, come, come
    on, understand, understands, write, get back, review, check, look, look at, look into, take a look,
    explain`,
  live: 'live',
  go: `
    go, skip, jump, move on, proceed, advance, fast forward, go straight, skip straight, skip ahead, take,
    lead, exit`,
  wish: `
    want, wanna, need, would like, id like, id love, would love, wish, prefer, would prefer, care, care to,
    care for, feel like, planning to, plan to, plan on, intend to, intend, going to, gonna, looking to,
    looking for, trying to, like to, like, asking for, asking to, ask for, ask to, require, willing to,
    interested in, in the mood for, in the mood to, have to, need to, want to, wanting, wanting to, needing,
    going, requesting, request, expect, appreciate`,
  passed: `
    connected, transferred, redirected, put in touch, put through, handed over, handed off, handed, passed
    on, passed, forwarded, referred, routed, linked, escalated, switched, moved, patched, patched through,
    transfered, connect, transfer, put thru, hooked up`,
  writeto: 'message, text, write to, dm, email, messaging, texting',
  matter: 'my question, my problem, my issue, my request, my order, this question, the question',
  byphone: `
    over the phone, on the phone, on phone, by phone, on the line, via phone, by telephone, over the
    telephone, on a call, on call`,
  obtain: 'get, have',
  consult: 'ask, consult, question',
};
