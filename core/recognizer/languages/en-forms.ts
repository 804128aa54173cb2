/** Concept → English forms of the verbs of calling and passing on. */
export const englishForms: Readonly<Record<string, string>> = {
  callme: `
    give me a call, giving me a call, gives me a call, give me a ring, gives me a ring, give me a bell,
    give me a buzz, give me a shout, give me a tinkle, give us a call, give us a ring, give us a buzz,
    drop me a line, drop me a call, drop me a message, drop me an email, shoot me an email, shoot me a
    message, send me a text, ping me, pings me, buzz me, buzzes me, bell me, holler at me, hit me up,
    get on the phone to me, get on the phone with me, pick up the phone and call me, phone me up, ring
    me up, call me up, calling my mobile, call my mobile, ringing me, phoning me, telephone me,
    telephoning me, dial my number, call my landline, call me at, call me on, ring me on, ring me at,
    phone me on, phone me at, reach me on, reach me at, contact me on, contact me at, contacting me,
    gets in touch with me, getting in touch with me, gets back to me, getting back to me, reaches out to
    me, reaching out to me, follows up with me, following up with me, call on my number, call my number,
    call to my number, calls my number, ring my number, give my phone a ring, call us on, ring us on,
    phone us on, contact us on, speak to me on the phone, talk to me on the phone, speak to me by phone,
    be called about, to be rung, to be phoned, to be contacted, to be telephoned, get called, getting
    called, have me called, ring me about, phone me about, call me regarding`,
  callback: `
    arrange a call, arrange a callback, arrange a call back, arrange for a call, book a call, book a
    callback, book a call back, book me a call, book me in for a call, schedule a call, schedule a
    callback, schedule a call back, schedule me a call, set up a call, set up a callback, set me up a
    call, organise a call, organize a call, request a call, request a callback, request a call back,
    requesting a call, requesting a callback, requesting a call back, want a call back, want a callback,
    like a call back, like a callback, like a call from, want a call from, need a call back, need a
    callback, need a call from, expecting a call, awaiting a call, await your call, awaiting your call,
    i await your call, waiting for your call, a telephone call, a phone call please, a phone call from,
    a phone call with, appreciate a call, appreciate a phone call, appreciate a telephone call, grateful
    for a call, grateful for a phone call, would love a call, leave my number, put me down for a
    callback, put me on the callback list, callback list, telephone appointment, phone appointment,
    phone consultation, telephone consultation, call me back, ring me back, phone me back, buzz me back,
    ping me back, hit me back`,
};

/** The same for the rules that understand people nobody can list. */
export const englishFormsOpen: Readonly<Record<string, string>> = {};
