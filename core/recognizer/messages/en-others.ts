/** English messages that do not ask for a person, by what they are instead. */
export const englishOthers = `
# are you human
are you a real person?
Am I chatting with a human or a machine?
is this an actual person typing
do you have feelings
you're a bot aren't you
r u human
wait are you an ai
who am I talking to right now?
you don't sound like a person
Is there a human behind this account?
prove that you are not a robot
tell me honestly, are you a chatbot or a live agent
was that written by a human?
what's it like to be a robot
how human are you
you talk like a machine
am i speaking with the virtual assistant
it feels like I'm chatting with a bot
do robots dream
are all your answers automated
who made this bot
you are smarter than most people
# refusals of a handoff
I don't want to speak to anyone, just give me the link
no agent needed, thank you
please don't transfer me
there's no need to involve a person
I would rather not talk on the phone
do not call me
I'd like to solve this without talking to a representative
can I do this without having to call customer service?
I prefer chatting with you over a human
never mind the agent, I found it
please don't put me through to anyone
I am not asking for a person, I'm asking for the price
no need to escalate
I'd rather keep talking to the bot
stop offering me a live agent
no thanks, I don't need to talk to a human
is it possible to avoid speaking to an agent
I want to do it myself instead of talking to somebody
you don't have to connect me to anyone
don't bother your colleagues with this
I never asked for an agent
not interested in speaking with a sales rep
please stop calling me
take me off your call list
# past contact
I spoke to an agent yesterday and she promised a refund
your representative told me it would take three days
I already talked to someone about this last week
I was transferred to three different people on Monday
the agent I chatted with was very friendly
when I called, a person said the fee would be waived
I had a call with your supervisor and it was resolved
one of your operators hung up on me
somebody from support emailed me a form
I've been in contact with an adviser since May
a human agent closed my ticket without reading it
My last conversation with a representative was cut off
the technician came on Tuesday and fixed it
I got a callback this morning, thanks
Your manager approved my refund but it isn't here yet
the lady on the phone gave me the wrong code
I met with your consultant in March
he said he was a customer service representative
an employee at the store scratched my phone
we were told by the front desk that breakfast is included
the person who called me did not leave a name
# other people
my son wants to know how old you have to be
my wife spoke to your staff already
how do my customers contact me through your widget
can my assistant pick up the parcel
my lawyer will talk to your representative
can a friend use my account
my insurance agent recommended you
do other customers talk to each other here
our agents cannot log in to the console
my boss wants a receipt
a customer asked to speak to a manager, how should I answer?
users complain that they can't reach an agent in our bot
she prefers to speak to a human
he wants an agent
what do I tell callers who ask for an operator
my travel agent booked the flight for me
I am a real estate agent, do you have a partner programme
my doctor said I should stop
can someone else sign for the package
do I have to be present or can another person open the door
my manager needs access to the dashboard
people keep talking to me in the store
# jobs
are you hiring support agents
how can I become a customer service representative
what is the salary of an operator
I'd like to apply for the agent position
do you have vacancies for consultants
is the manager job still open
where do I send my resume for the sales representative role
what qualifications does a live chat agent need
do your agents work from home
how many people work for you
can I do an internship with your support team
I want to work as an agent for you
# hours and waiting
what are your customer service hours
until what time is support open
is the helpdesk open on Sundays
when does the call center close
what time can I call customer service
how long does it take until an agent answers
opening hours of the service desk please
are agents available around the clock or only in business hours
at what hours can I reach the support team by phone
what is the average waiting time for a representative
do your operators work on public holidays
is live chat 24/7
# product words
how do I add an agent to my workspace
what does the agent dashboard show
how much is an extra agent seat
does the plan include live chat
my user agent is blocked
the live chat widget doesn't load on my site
which cleaning agent is safe for marble
how many operators can log in at the same time
set the operator name in the email footer
where is the representative sample in your survey report
can I connect my shop to the bot
connect me to the wifi
transfer 50 dollars to my savings
transfer my number to another carrier
how do I forward calls to my mobile
how do I transfer ownership to another person
reset the manager password
change the contact person on my account
update my contact details
add a person to my booking
is the price per person or per room
table for four people please
the person counter on my door sensor is broken
human readable error messages would be nice
do you sell human hair wigs
I'm looking for the expert edition
my speaker does not work
talk time of this phone
what is the operator for string concatenation
the chat history is gone
how do I export my chat with the seller
can I talk to text on this phone
speech to text does not work
how do I turn on the screen reader
download the manager app
I need a travel agent visa letter
how do I call the function from the API
call forwarding does not work
message the seller
where do I find the representative office in Spain
I want to change my delivery person rating
sell me a robot vacuum
does the robot mower need a cable
I hate this machine, it leaks
stop the automatic renewal
my bot does not answer on WhatsApp
can I train the bot on my own data
turn off the robot vacuum
my computer is not talking to the printer
# generic help
can you help me
I need help with my order
can someone help me
anyone know why this fails
help
I need assistance
somebody stole my bike
someone hacked my account
is anybody else having this problem
I need support for my old printer
please help me with my password
I have a question
can you give me some advice
what can you do for me
can you explain that again
please answer my question
I have a complaint about the delivery
I need someone's address
give me more information
can you show me how it works
what services do you offer
tell me about your company
can we talk about my bill
let's talk about the price
I want to talk about my order
I need to discuss my invoice
talk to me
can you speak Spanish
do you speak German
speak louder please
say it in other words
I'd like to chat
let's chat
tell someone a secret
how do I make friends with people
send me a message when it is ready
send me the invoice by email
text me the code
email me the receipt
call me Tina
you can call me by my first name
contact you how
# everyday
where is my order
I want to cancel my subscription
how do I change my shipping address
transfer money to my brother
book a table for two
how tall is the tallest person on earth
how many people live in Canada
who is the manager of Liverpool
who was the first person on the moon
call my mother
text John that I will be late
play some music by Talking Heads
who plays agent Mulder
what's the difference between a lawyer and an attorney
set a reminder to call the dentist
remind me to talk to Anna on Friday
should I call my landlord
tell me a joke about robots
is a hot dog a sandwich
how do I get to the office
what's the number of seats in a bus
how do I reach the airport
how do I get in touch with nature
put the kettle on
connect the speaker to bluetooth
transfer from checking to savings
I need a new card
I need a real answer
give me a real discount
is this a real offer
is the leather real
I want a refund not a voucher
get me a taxi
find me a good restaurant
call me a cab
I need a man's jacket in size M
do you have women's shoes
what do people say about this product
can people see my profile
can two people share one account
how does a person apply for a visa
# praise
the support team is great
your agent was super helpful, five stars
thanks for putting me through
say thank you to the lady who helped me
nice talking to you
talking to you was fun
I enjoyed chatting with your staff
the live chat is much better than the phone line
customer service has been awful lately
your customer service sucks
# conditions and information
what happens when I ask for an agent
what do the agents do all day
does talking to an agent cost anything
will an agent see my messages
do I have to speak with someone to cancel
do I need to call customer service to activate the card
which data do you pass on to your agents
how do agents see the transcript
are calls with representatives recorded
can agents read my messages
do agents get a commission
every time I talk to an agent they tell me something else
how are your agents trained
what is a customer service representative
what is a live agent
define representative
why do people hate chatbots
are bots cheaper than people
will robots replace human agents
what is the difference between an agent and an operator
`;
