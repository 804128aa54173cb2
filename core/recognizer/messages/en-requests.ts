/** English messages that ask for a person, by who writes them or how. */
export const englishRequests = `
# polite older customer
Good morning, might I have a word with one of your staff about my statement?
I should like to speak to a member of the team, if that is convenient.
Would you be so kind as to pass me on to a colleague?
Dear sir or madam, I would be grateful if somebody could ring me on my landline.
Is there a lady or gentleman I could speak with?
Could you possibly arrange for one of your advisers to telephone me?
I'm not very good with computers, may I please speak to a person?
Pardon me, but I would much rather speak to an actual human being.
Would it be at all possible to be connected with a representative?
I'd be obliged if you put me through to the accounts department.
May I trouble you for a conversation with a real person?
I wonder whether I might speak to someone in charge.
Please be good enough to have a manager call me back.
I would prefer to discuss this with a human rather than type.
Kindly connect me with one of your operators.
# teenager, chat-speak
can i tlk 2 a real person plz
yo get me a human
bruh just give me a person
lemme talk to sum1 real
u got any actual ppl i can chat w
can u put me thru to a human pls
i wanna speak w an agent rn
ok bot bye, human pls
need 2 talk 2 someone asap
idc what u say i want a real person
pls can someone irl talk to me
gimme an agent lol
get a human in here
how do i talk to an actual human on this thing
hit me up with a real agent
is there like a real person i can talk to
nah fam i need a human
wanna chat w a live person
connect me to smn real
can a human pls text me back
# angry
This is ridiculous, let me talk to a supervisor!
Agent!!!!
HUMAN. NOW.
for the third time: a person, please
Stop with the canned replies and give me a real human being
Are you kidding me? Put a human on this chat immediately
I am done with this stupid bot, get me somebody who can actually help
You are useless. Connect me to an agent.
I've been going around in circles for an hour, I demand to talk to a manager
What do I have to do to get a human around here?
I'm losing my patience. Representative.
Enough of this machine, I want somebody with authority
Just transfer me already
get me your boss
This bot is a joke, I need a real agent
No more bots, people only
don't make me type it again, I want to speak to a person
why can't I just talk to a human
why is it so hard to reach a real person at your company
I'll cancel everything if I can't talk to a person in the next five minutes
damn it, let me speak with somebody who understands English
your bot doesn't understand me, I need a human to look at this
I want to file a complaint with a real person
screw this robot, live agent
Do you employ any actual people I could complain to?
no you didn't answer my question, agent
# business
We need to speak with our account manager about the renewal.
Please have someone from sales reach out to me.
I'd like to get in contact with a consultant regarding our contract.
Could a specialist walk our team through this personally?
Kindly escalate this matter to your management.
Please route me to a senior engineer.
We require assistance from a technical specialist, not an article.
Who can I speak to about an enterprise agreement?
Set up a call with one of your experts, please.
I want this case handed over to a person with decision power.
Can you loop in a colleague from legal?
We'd like to discuss pricing with a salesperson.
Is there a dedicated contact person I could talk with?
Please forward this conversation to a human colleague.
Our CFO asked me to get your finance people on the line, can you connect me?
# tech support
I tried all of the steps and it still fails, can I talk with a technician?
restarted it three times, need tech support to call me
my router is dead, put me on with an engineer please
can an expert take a look at this with me
I think I need level 2, can you transfer me to a human
Your instructions don't work. I'd like somebody from support to help me directly.
is there a live technician I can chat to
the app crashed again and I need to speak to tech support
can somebody from IT call me
please hand me off to a support engineer
# telegram style
agent
representative please
speak human
talk operator
customer service representative
connect live agent
need human
real person please
person
transfer agent now
operator pls
want human not bot
live person
chat with human
call me back please
manager please
support agent
human being please
put human on
someone real
callback please
customer care executive
# non-native speakers
I want speak with person
please I need talk with operator
can you connect me human agent
I am wanting to talk to someone from your company
how I can talk with agent
please to give me human
I would like that somebody calls me
where I can speak with a real people
is possible to speak with someone?
you can pass me with a person please
I need that an adviser contacts me
me want talk to human
I wish communicate with customer representative
please give contact with operator
I not understand you, I want a person
it is possible to be attended by a human?
# typos
i wnat to talk to a humann
can i speek to a represntative
trasfer me to an agnet
plase connect me with a perosn
lte me talk to someone
i need to spaek to a manger
get me a reprsentative
cna i chat with a live agnt
i'd liek to talk to a real persn
conect me to custmer service
speka to an operator
real hunan please
can someoen call me
taransfer to human
talkto a person
# indirect
How do I get through to a real person?
What's the quickest way to reach somebody at your office?
Is anybody there I could chat with?
Are there any agents online?
I can't find anywhere how to contact a person
Is there no way to get hold of someone?
where do I go to talk to a human
I've been trying to get hold of someone all day
Do I have the option of talking to a person?
which button gets me to an agent
I'd feel better talking to a person
It would be easier to explain to a human
I think a human would understand this better, can one help me?
this is too complicated for a bot, I need someone to talk to
I don't think you can help me, is there someone who can talk to me
any human around?
anyone available to chat?
can I get an actual person to help me with this?
who do I have to call to speak with a living person
Not sure you can solve this, maybe a person could help?
# bot refusal
I don't want to talk to a robot
I will not discuss this with a machine
I'm not going to explain my problem to a computer
not talking to a bot, sorry
I hate talking to chatbots
can I skip the bot
I would rather not deal with an automated system
please no bots
I do not wish to chat with AI
I don't speak to robots
enough with the automated answers, I want people
rather a person than a bot
I refuse to discuss my health with a program
stop giving me scripted answers and put a person on
# callback
Please call me as soon as you can.
can you get somebody to ring me tomorrow morning
I'd like a callback
could I have a call from one of your team
request a call back
call me back on this number
can an agent phone me after 5
I would prefer to be called by an employee
please give me a call
schedule a call with a representative for me
have your manager call me
I want someone to contact me by phone about the accident
could someone give me a ring about my claim
can your team call me
# named person or team
Can I talk to Sarah please?
put me through to Mr. Henderson
I'd like to speak with David from billing
connect me with the fraud team
can I be put through to the complaints department
I need to talk to your returns team
let me speak to the front desk
I'd like to talk to the hotel reception
transfer me to the loans department please
get me customer care
I need to speak to somebody in housekeeping
can I chat with the concierge
I want to talk to a mortgage adviser
could I speak with a nurse
please connect me to a loan officer
let me talk to the store manager
I need to talk to a banker about this charge
I would like to speak to the person responsible for data protection
I want to speak with a travel consultant
speak to the owner
# multi-clause
my parcel never arrived and the tracking is stuck, can I speak to a person about it
I was charged twice for March. I'd like to talk to an agent.
hi, I've got a question about my booking, could you connect me to someone who can change it?
thanks for the info but that is not what I meant, I would like to talk to an employee
my card has been stolen and I'm abroad, please let me talk to somebody right now
I read the article you sent me, it does not apply, so please hand me over to a colleague
I filled in the form twice and nobody replied, I want to talk to someone
It's about a bereavement and I'd rather speak to a person if that's okay
I already told you my number, now let me speak to an agent
can you fix it? if not transfer me
if you can't help me then get someone who can
are you a bot? then I want to talk to a human
yes I'm sure, I need an agent, not another link
no, I want to speak to a real person
nope, human please
Hello, my name is Tina and my heating is broken since Monday. Two technicians came. Now I really need to speak with the manager.
I know you are only a bot, so please let me talk to one of the humans
you keep repeating yourself, may I please chat with a live representative
I'm deaf so phone is no good, can I chat with a person here?
I have a question regarding my pension that is quite personal, is there an advisor I can talk to?
# handing over
let a human take over
please hand this over to a human
can a real person take it from here
I'd like this conversation to be taken over by an employee
switch me to a live agent
move me to the agent queue
put me in the queue for an agent
escalate me
I'd like to escalate this to a supervisor
can you raise this with a manager
pass me to a human
forward me to support
patch me through to someone
bring in a human
redirect me to a consultant
get somebody from your team to join this chat
can you ask a colleague to join
assign a person to my case
start a live chat with an agent
open a chat with support staff
# asks for human help
I need a human to help me
help from a human please
can I get some human support
I want help from a real agent
I need assistance from an employee
could a person look at my case
someone from your team must look into this, not a bot
I'd like a person to check my account
I prefer human assistance
please have an agent review my case and contact me
can an actual human read this and reply?
I expect an answer from a real person
`;
