/** Concept → English names of people, teams and machines in many trades. */
export const englishPeople: Readonly<Record<string, string>> = {
  role: `
    adviser on duty, duty manager, duty engineer, duty officer, duty nurse, on call engineer, on call
    person, shift lead, shift supervisor, shift manager, floor manager, line manager, store manager,
    branch manager, general manager, office manager, practice manager, property manager, hotel manager,
    area manager, regional manager, account manager, account rep, account exec, account executive,
    customer success manager, csm, case worker, caseworker, case manager, case handler, claims handler,
    claims adjuster, adjuster, loan officer, mortgage adviser, mortgage advisor, financial planner,
    financial adviser, financial advisor, relationship manager, sales rep, salesperson, salesman,
    saleswoman, sales guy, sales person, service rep, service manager, service technician, support
    engineer, support tech, support technician, support lead, helpdesk person, it person, it guy, tech
    guy, tech person, solutions engineer, solutions architect, implementation manager, onboarding
    specialist, onboarding manager, billing specialist, billing person, front desk person, desk clerk,
    clerk, clerks, office clerk, town clerk, city clerk, staffer, staffers, worker, workers, officer,
    officers, housing officer, planning officer, enrolment officer, admissions officer, admin, admins,
    administrator, administrators, coordinator, coordinators, co ordinator, organizer, organiser,
    organizers, moderator, moderators, mod, mods, gm, game master, dispatcher, dispatchers, controller,
    handler, handlers, attendant, attendants, steward, liaison, delegate, spokesperson, colleague,
    colleagues, coworker, co worker, head honcho, your boss, team lead, team leads, team leader, head of
    department, department head, department lead, whoever is in charge, whos in charge, who is in
    charge, person dealing with, person handling, person who handles, person looking after, whoever
    handles, whoever deals with, whoever looks after, whoever is responsible, whoever runs, whoever
    manages, whoever is on duty, whoever is on shift, whoever can fix, whoever can help, whoever can
    decide, decision maker, upper management, someone above you, somebody above you, anyone above you,
    someone with authority, somebody with authority, personnel, workforce, crew member, member of your
    crew, member of your staff, somebody from your staff, someone on your staff, live operator, live
    agent, live adviser, live advisor, real adviser, real advisor, actual adviser, actual advisor, human
    adviser, human advisor, human representative, human rep, human operator, human colleague, human
    staff, human employee, human support`,
  wide: `
    doctor, doctors, gp, physician, nurse, nurses, midwife, midwives, pharmacist, chemist, dentist,
    hygienist, surgeon, consultant, paediatrician, pediatrician, therapist, counsellor, counselor,
    psychologist, physio, physiotherapist, optician, vet, veterinarian, paramedic, carer, caregiver,
    matron, ward sister, social worker, support worker, care coordinator, teacher, tutor, professor,
    lecturer, instructor, principal, headteacher, head teacher, headmaster, headmistress, dean,
    registrar, bursar, school secretary, secretary, librarian, librarians, coach, trainer, personal
    trainer, chef, cook, waiter, waitress, barista, bartender, maitre d, baker, butcher, florist,
    barber, hairdresser, stylist, beautician, masseur, plumber, electrician, builder, carpenter, joiner,
    roofer, locksmith, gardener, landscaper, painter, decorator, fitter, installer, repairman, repair
    man, handyman, mechanic, fabricator, foreman, site manager, driver, drivers, courier, couriers,
    delivery driver, delivery guy, delivery man, mover, movers, removal men, haulier, pilot, captain,
    flight attendant, cabin crew, travel agent of yours, tour guide, guide, host, hostess, innkeeper,
    housekeeper, bellboy, bellhop, porter, night porter, doorman, concierge, caretaker, janitor,
    custodian, superintendent, landlord, landlady, letting agent of yours, lettings manager, warden,
    guard, security guard, bouncer, inspector, surveyor, assessor, appraiser, valuer, underwriter,
    actuary, broker, brokers, notary, solicitor, lawyer, attorney, paralegal, barrister, magistrate,
    judge advocate, mayor, councillor, councilor, alderman, ranger, sheriff, constable, accountant,
    bookkeeper, auditor, tax adviser, tax advisor, treasurer, banker, bank manager, teller, cashier,
    economist, analyst, architect, engineer, structural engineer, civil engineer, developer, developers,
    dev, devs, programmer, coder, sysadmin, sys admin, system administrator, systems administrator,
    network engineer, data engineer, security engineer, security lead, sre, devops, designer,
    copywriter, editor, translator, interpreter, photographer, curator, producer, stage manager, buyer,
    merchandiser, shopkeeper, storekeeper, shop assistant, planner, wedding planner, event manager,
    event planner, recruiter of yours, hr manager, hr person, payroll person, chairman, chairperson,
    chairwoman, president, vice president, vp, ceo, cto, cfo, coo, founder, cofounder, owner, owners,
    proprietor, director, directors, executive, executives, partner of the firm, trustee, rector, vicar,
    priest, pastor, chaplain, rabbi, imam, firefighter, referee, umpire, umpires, commissioner,
    ombudsman, ombudsperson, mediator`,
  team: `
    accounts payable, accounts receivable, accounts dept, accounting, bookkeeping, payroll, procurement,
    dispatch, the dispatch desk, control room, the control room, noc, the noc, the ops team, second line
    support, front desk, the front desk, reception, the reception, reception desk, switchboard, the
    switchboard, concierge desk, guest services, guest relations, room service, housekeeping, box
    office, the box office, ticket office, lost and found, baggage services, the gate desk, check in
    desk, group bookings, the lettings team, lettings, lettings office, leasing office, property
    management, the estate office, the repairs team, repairs desk, emergency repairs, the workshop, the
    garage, service centre, service center, parts department, the warehouse, the depot, the surgery, the
    practice, radiology, outpatients, appointments desk, the registry, admissions, admissions office,
    the admissions office, registrars office, the registrars office, bursars office, the bursars office,
    deans office, financial aid, student services, the school office, school office, council tax, the
    council tax team, planning department, parking services, permits office, environmental health, waste
    services, the bins team, housing team, the housing team, benefits team, electoral services, city
    hall, town hall, the municipality, clerks office, the clerks office, water board, the utility,
    outage team, underwriting, the underwriters, actuarial, bereavement team, loss assessors,
    recoveries, fraud, the fraud team, fraud team, fraud department, disputes, disputes team,
    chargebacks, mortgage team, the mortgage team, wealth management, retention, retentions,
    cancellations team, renewals, the renewals team, onboarding, onboarding team, implementation team,
    solutions team, the engineering team, engineering team, the devs, dev team, the dev team, product
    team, the product team, security team, the security team, infosec, trust and safety, moderation
    team, the mods, press office, pr team, legal, the legal team, legal team, compliance, data
    protection, privacy team, hr, human resources team, people team, the management, your management,
    head office, headquarters, customer relations, client services, client relations, member services,
    the membership team, subscriptions team, customer care, customer care team, aftercare, after sales,
    aftersales, returns, returns team, the returns team, warranty team, complaints team, the complaints
    team, complaints department, resolutions, resolution team, call centre, call center, the helpline,
    helpline, helpdesk, help desk, service desk, the service desk, the hotline`,
  vague: `
    some kind soul, a kind soul, one of your colleagues, one of your people, one of your guys, one of
    your lot, one of your folks, one of the guys, one of the team, one of the staff, any of your
    colleagues, any of your people, any of your staff, any of your team, a colleague of yours, colleague
    of yours, some colleague, your people, your guys, your folks, your lot, your crew, your side,
    someone your side, someone at your end, somebody at your end, anyone at your end, someone on your
    end, somebody on your end, anyone on your end, someone on your side, someone from your side,
    somebody from your side, anyone from your side, someone different, somebody different, a different
    one, someone competent, somebody competent, someone capable, someone qualified, somebody qualified,
    someone knowledgeable, somebody knowledgeable, sb, smb, smn, smbdy, sum1, some1, any1, ne1, sumone,
    sombody, somone, a lady, a gentleman, a guy, a bloke, a chap, a fella, a dude, a lad, a woman, a
    man, a gent, a grown up`,
  human: `
    real body, live body, warm body, living breathing person, breathing human, actual human being, real
    human being, human touch, human contact, human help, human assistance, human support, human voice,
    mortal, earthling, living person, living human, living thing, somebody with a pulse, someone with a
    pulse, someone alive, somebody alive, someone breathing, somebody breathing, real face, someone in
    person, somebody in person, somebody actual, someone actual, somebody genuine, someone genuine, non
    bot, non robot, anyone who isnt a machine, anyone who isnt a bot, someone who isnt a machine,
    somebody who isnt a machine, someone who isnt a robot, somebody who isnt a robot, someone who is not
    a machine, real life human, irl person, carbon based`,
  bot: `
    virtual assistant, automated system, automated assistant, automated service, automated replies,
    automated responses, auto replies, auto responder, canned answers, canned responses, canned replies,
    canned reply, scripted answers, scripted replies, copy paste answers, copy paste replies, copy and
    paste answers, phone tree, phone menu, ivr, answering machine, recorded message, talking toaster,
    toaster, clanker, algorithm, chatgpt, gpt, llm, language model, artificial intelligence, tin can,
    contraption, gizmo, digital assistant, ai assistant, ai agent, ai bot, ai thing`,
};
