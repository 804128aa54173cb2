/** Concept → English words for whom one may ask for, and for what is no person. */
export const englishWordsWho: Readonly<Record<string, string>> = {
  lastword: 'agent, representative, operator, human, person, rep, supervisor',
  kind: 'kind, sort, type, kinds',
  det: `
    a, an, the, some, any, your, ur, another, this, that, one of, one of your, one of ur, one of the, of,
    one, these, those, ya, whatever, which, whichever, every, other, else, 1, whoever, of your, of the, at
    least one, either, of you, two, few, more`,
  adj: `
    real, actual, live, living, human, proper, physical, genuine, breathing, decent, competent, qualified,
    senior, normal, regular, different, better, available, local, online, other, fucking, bloody, damn,
    goddamn, goddam, freaking, fuckin, frickin, effing, stupid, bleeding, flesh and blood, flesh, honest to
    god, certified, trained, experienced, knowledgeable, good, nice, actually, next, first, higher, more
    senior, specific, dedicated, direct, non automated, non robot, nonbot, english speaking, helpful, smart,
    responsible, legit, true, literal, humane, kind, friendly, skilled, expert, professional, actual real,
    honest, capable, personal, private, in house, onsite, licensed, appropriate, right, relevant, spanish
    speaking, french speaking, german speaking, female, male, sentient, intelligent, freaken, frigging,
    shitty, us based, non ai, real life, reallife, and breathing, conscious, thinking, manual, reel, rel,
    reall, actaul, livng, nonrobotic, non robotic`,
  dept: `
    customer service, customer services, customer support, customer care, customer, customers, client,
    client service, client services, support, sales, billing, technical, technical support, tech, tech
    support, accounts, account, returns, refund, refunds, claims, shipping, delivery, complaint, complaints,
    payment, payments, fraud, finance, booking, bookings, reservation, reservations, warranty, service,
    services, help, helpdesk, help desk, legal, hr, it, marketing, care, onboarding, success, customer
    success, retention, cancellation, cancellations, order, orders, product, store, branch, office, back
    office, front office, care team, service desk, phone, telephone, chat, call center, call centre, contact
    center, contact centre, company, bank, hotel, security, disputes, loan, mortgage, loans, credit, card,
    insurance, repair, repairs, maintenance, housekeeping, field, solutions, relationship, duty, shift,
    floor, general, shop, case, it support, live support, travel, logistics, dispatch, admissions,
    enrollment, escalation, escalations, financial, banking, investment, medical, licensing, procurement,
    purchasing, subscription, subscriptions, membership, moderation, trust and safety, night, health, cards,
    wedding, events, event, group, press, media, corporate, business, commercial, residential, wholesale,
    retail, parts, audit, safety, enrolment, visa, immigration, tax, payroll, pension, pensions, home,
    motor, auto, life, flight, baggage, lost and found, spa, restaurant, kitchen, conference, banqueting`,
  role: `
    agent, agents, agnt, agt, representative, representatives, representive, rep, reps, repr, csr, csrs,
    operator, operators, advisor, adviser, advisors, advisers, associate, associates, specialist,
    specialists, consultant, consultants, supervisor, supervisors, supervisior, manager, managers, manger,
    mgr, technician, technicians, engineer, engineers, expert, experts, staff, staff member, member of
    staff, members of staff, employee, employees, team member, team members, teammate, teammates, member of
    your team, member of the team, member of your staff, members of your team, someone on your team, someone
    from your team, someone in your team, receptionist, higher up, higher ups, higherups, person in charge,
    person responsible, whoever is in charge, whoevers in charge, someone in charge, somebody in charge, in
    charge, support person, support people, support staff, support guy, support agent, service agent,
    helpdesk agent, csa, concierge, assistant, assistants, human assistant, real assistant, team lead, team
    leader, someone senior, someone higher, someone higher up, somebody higher up, escalation team, rep on
    duty, customer rep, support rep, support specialist, point of contact, contact person, customer service
    rep, live rep, live person, agent handoff, customer service agent, customer service representative,
    customer care executive, service executive, support executive, customer service executive, customer
    executive, customer relations executive, customer care agent, cs agent, cs rep, support operator, real
    agent, real agents, real rep, real operator, real representative, actual agent, actual representative,
    actual employee, real employee`,
  human: `
    human, humans, hooman, humanbeing, human being, human beings, humanperson, person, persons, people,
    peeps, ppl, persn, prson, peron, persona, real one, live one, actual one, live person, real person, real
    people, live human, real human, flesh and blood, living soul, someone real, somebody real, anyone real,
    someone human, somebody human, anyone human, someone live, somebody live, anyone live, anybody real,
    anybody human, somebody who is real, someone who is real, someone whos real, someone who is human,
    someone whos human, someone who is not a bot, someone who isnt a bot, someone whos not a bot, someone
    thats not a bot, someone that is not a bot, someone that isnt a bot, somebody who isnt a bot, somebody
    thats not a bot, someone who isnt a robot, someone who is not a robot, someone who is not a machine,
    someone who isnt a machine, anyone who isnt a bot, anyone thats not a bot, someone other than a bot,
    someone not a bot, someone with a brain, somebody with a brain, someone with a pulse, somebody with a
    pulse, someone alive, somebody alive, someone living, another human, fellow human, homo sapiens, someone
    in person, someone who actually, somebody who actually, someone that actually, human operator, human
    agent, human rep, human representative, human support, human help, human assistance, human assistant,
    human intervention, human contact, human interaction, human touch, human response, human voice, human
    answer, human reply, human service, live agent, live agents, live rep, live representative, live
    operator, live support, live help, live assistance, live assistant, live chat agent, live human being,
    live body, carbon based, being with a pulse, meatbag, personal contact, personal assistance`,
  vague: `
    someone, somebody, some body, some one, sumone, sum1, sumbody, someon, somone, smone, smbd, sb, someone
    else, somebody else, anyone else, anybody else, anyone, anybody, any one, any body, any1, some1, sm1,
    man, woman, guy, guys, dude, lady, gentleman, gal, fella, bloke, folks, folk, one of you, one of you
    guys, one of yall, you guys, you all, somebody there, someone there, someone at, somebody at, someone
    from, somebody from, anyone from, anyone at, whoever, anyone there, anybody there, one of them, smn,
    smbdy, s1, ladies, gentlemen, girls, boys, chaps, lads, women, men, lads and lasses, humanoid, kind
    soul, warm body`,
  team: `
    customer service, customer services, customer support, customer care, client services, client support,
    support, support team, service team, help desk, helpdesk, service desk, sales, sales team, billing,
    billing department, billing team, tech support, technical support, it support, your team, the team, your
    department, department, dept, departments, your staff, reception, front desk, concierge desk, call
    center, call centre, contact center, contact centre, human resources, hr, team, teams, your office, the
    office, head office, your company, live chat, livechat, live support, fraud department, returns
    department, sales department, complaints department, claims department, corporate, headquarters, the
    store, customer relations, guest services, member services, guest relations, room service, housekeeping,
    back office, care team, customer assistance, customer help, technical service, technical assistance,
    tech team, support desk, support line, hotline, helpline, help line, service center, service centre,
    support center, customer center, customer services team, phone support`,
  other: `
    travel agent, real estate agent, insurance agent, estate agent, booking agent, tax advisor, tax adviser,
    legal advisor, financial advisor, tour operator, tour guide, doctor, lawyer, attorney, dentist, driver,
    courier, delivery guy, delivery man, delivery driver, delivery person, seller, vendor, landlord,
    realtor, stylist, florist, chef, pilot`,
  bot: `
    bot, bots, robot, robots, chatbot, chatbots, chat bot, chat bots, chatterbot, ai, ais, a i, artificial
    intelligence, automated system, automated, automated message, automated messages, automated response,
    automated responses, automated answers, automated replies, automation, virtual assistant, virtual agent,
    digital assistant, scripted, canned responses, canned answers, canned replies, auto reply, auto replies,
    auto responder, autoresponder, gpt, chatgpt, siri, alexa, robo, robotic, language model, llm, answering
    machine, voice assistant, phone tree, ivr, bott, rebot, robat, non human`,
  third: `
    our customers, our clients, our users, our visitors, our guests, our members, my customers, my clients,
    my users, our patients, our tenants, he, she, they, hes, shes, theyre, husband, wife, mom, mum, mother, dad, father, son, daughter, brother,
    sister, friend, friends, partner, roommate, neighbor, neighbour, boyfriend, girlfriend, uncle, aunt,
    cousin, grandma, grandmother, grandpa, grandfather, kid, kids, child, children, customer, customers,
    client, clients, user, users, visitor, visitors, buyer, buyers, guest, guests, caller, callers,
    colleague, colleagues, tenant, tenants, patient, patients, student, students, boss, parent, parents,
    coworker, subscribers, members, shoppers, teammate, employees, tourists, citizens, passengers, hubby,
    fiance, spouse, landlord, manager, lawyer, accountant, seller, member, shopper, passenger, citizen,
    subscriber, employee`,
  terse: `
    live chat, livechat, live agent, live person, live support, live help, real person, real human, customer
    service, customer support, customer care, tech support, technical support, customer service rep, human
    agent, help desk, helpdesk, support agent, human support, support team, human being, call center,
    customer assistance, human handoff, handoff, hand off, handover, human handover, agent handoff, customer
    service agent, customer service representative`,
  title: 'mr, mrs, ms, miss, dr, mister, doctor, sir',
  name: `
    john, david, michael, mike, sarah, sara, anna, maria, james, robert, bob, mary, lisa, peter, paul, mark,
    tom, thomas, daniel, dan, susan, karen, linda, jennifer, jen, jessica, emily, emma, kate, katie, laura,
    julia, julie, kevin, brian, steve, steven, chris, alex, andrew, matt, matthew, joe, joseph, jack, jane,
    janet, nancy, helen, alice, amy, rachel, rebecca, george, frank, henry, sam, ben, nick, tim, greg, jeff,
    eric, adam, ryan, jason, justin, sandra, diana, diane, ashley, amanda, nicole, michelle, angela,
    melissa, donna, carol, ruth, sharon, cynthia, olivia, sophia, sophie, chloe, grace, lucy, ella, mia,
    ahmed, mohammed, muhammad, ali, omar, fatima, priya, raj, ravi, sanjay, wei, carlos, jose, juan, luis,
    pedro, miguel, ana, elena, sofia, marta, pierre, marie, hans, klaus, luca, marco, giulia, ivan, olga,
    natasha, rosa, tony, anthony, larry, gary, scott, patrick, sean, dennis, jerry, walter, harold, keith,
    roger, simon, neil, ian, claire, fiona, gemma, holly, megan, tracy, wendy`,
  wide: `
    boss, bosses, superior, superiors, banker, bankers, teller, clerk, officer, officers, admin,
    administrator, director, ceo, owner, planner, broker, pharmacist, nurse, doctor, lawyer, attorney,
    trainer, coach, techs, tech, cashier, tutor, instructor, mod, mods, mechanic, host, porter, butler,
    professional, professionals, underwriter, handler, counselor, counsellor, worker, workers, moderator,
    dispatcher, attendant, coordinator, colleague, colleagues, coworker, coworkers, co worker, salesman,
    salesperson, sales person, sales guy, sales people, upper management, management, personnel, founder,
    founders, developer, developers, dev, devs, programmer, accountant, therapist, adjuster, caseworker,
    case worker, installer, electrician, plumber, head of, vp, president, chief, leadership, executive,
    executives, exec, partner, crew, inspector, interpreter, translator, veterinarian, vet, dentist,
    physician, paralegal, auditor, analyst, brain, grown up, grownup, earthling, mortal`,
  mine: `
    my advisor, my adviser, my account manager, my account rep, my account representative, my rep, my
    representative, my case manager, my caseworker, my case worker, my banker, my relationship manager, my
    personal advisor, my consultant, my agent, my sales rep, my contact person, my support rep, our account
    manager, our rep, our representative, our consultant, our advisor, our contact person, my specialist, my
    technician, my customer success manager, my broker, my adjuster, my claims adjuster, my loan officer, my
    coordinator, our usual, my usual, our regular, my regular, our dedicated, my dedicated, our assigned, my
    assigned, our account rep, our account representative, our usual account rep, my usual rep`,
  machine: `
    machine, machines, computer, computers, program, programs, software, script, scripts, menu, menus,
    toaster, recording, recordings, voice recording, self service, algorithm, algorithms, system, code,
    answering machine, pc, tape, thing`,
  authority: `
    with authority, with a brain, with a pulse, with power, with decision power, with a clue, competent,
    qualified, senior, higher up, above you, higher, in charge, responsible, with experience, with common
    sense, with skin`,
  oneof: `
    one of your, one of the, one of ur, any of your, any of the, some of your, one of those, one of these,
    member of your, member of the, members of your, members of the`,
  pron: 'them, one, him, her, that person, those, those people',
  genuine: 'real, actual, live, living, human, proper, genuine',
  plural: `
    agents, operators, representatives, reps, people, persons, ppl, peeps, humans, managers, employees,
    specialists, consultants, experts, supervisors, advisors, advisers, technicians, staff`,
  them: 'him, her, them, people, customers, users, everyone, clients, visitors, callers, guests',
  strong: `
    human, humans, human being, human beings, real person, real people, real human, real humans, live
    person, live human, live agent, human agent, actual, live representative, live rep, live operator, human
    operator, human rep, human representative, hooman, flesh and blood, living soul, real one, someone real,
    somebody real, someone human, somebody human, human assistant, human support, real agent, real agents,
    real rep, real operator, real representative, actual agent, actual representative, actual employee, real
    employee`,
};
