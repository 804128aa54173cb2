/** Words spelled right that are one slip away from a word of the lexicon, so that they are left alone. */
export const englishEveryday = `
  advises advisory age ain ales alike allower allows ann ant apter arranged arranges assigns assists
  automations awaiting backer backs bake balls band banger bare bark bass bather bats bays beach bead beam
  beams bee behaving bend bets betting billings bits black blink blinked boat boats boeing bolt bolts boring
  bows boy breach bride bridged bridges broke builder bumper cage cake calf calfs calm calmed calming calms
  came candle cane cans cape caps car cared carer cares carl cars cart carve cases casey cash cast cave cent
  chad champs chapter charger charges charms chase chasing chatters chattier chatty cheater cheating chips
  chops clams claps clint coat cody cold complains connections continued continues contract contracted
  contracting conversion converting cook cooler core cork corresponds coster cover cried cure dana dare dave
  dawn dead deaf dealer deals dean dearer debt deed deeds depth deserved deserves desired desires didn dine
  directs discussions dish dive diving doesn dogs dome domes don dose doses dot dots dove doves drain dried
  drown drowner duke dumber dump dust dusty earner ease emailer employed employer employers engaged engages
  ethan everybody everything exception expects explains exports fads faint fake fall falls fare feeding
  feeds fell fetcher fever fight files fill filling filmer fire fish flash fleas flush fold folds forever
  forgive fork forks fort fresh fridge fried frog gather geek gems girl gives glove goes gown grain greater
  greet ground guess gums guns gus guts hack hadn hall halls hander handles handling hands handsome handy
  hang hanged hanger hanging hank hard hare hatch hating hats haved haven haver haves healing heap heaped
  held hen herb herd hero hers hike hill hint hive hole holiday homework hood hoof hooks horn horns horse
  hose hoster houses hover however humanoids hump hunger impress improve income ink inn insure intends
  interacts invent involves iphone isn issues jake jeeps jets jill joiner jumper jumps kent kept kicker
  killer killing kinder king labs lack lags lake land landed landing lands lane laps latch laws lay lays
  lazy leach leaching leads leaf leak lean leap lease led legs lent less lest letting liaised liaises lick
  licked lids lie light liked liker liking lime liming lined linen liner lines lining linker links listener
  lived liver lives load loads loaner lock lone looks loom looper loops loot lope lose lots lover loves
  loving luke lumber lump maker makes mall malls managed manages manner marker marry masking mass mast match
  matched meal meat meek meeter meets melt melting mend meshes mighty mild mile mill minder minds mine mined
  mint mist modern moods mope moped mover moves mowed mustn neat needer needy nerd nerds nest net nets newer
  nike nothing nowhere offended offerer offers olive opener operation ours outcome oven overcome ower pace
  pack pads paged pager pages pale pans pant panting passer passes pasted pasting pasts patcher patches path
  pats paused pausing pave pays peach peaking peas peels peep peers permits pets phony pile pine pink pitch
  pitched plead pleads pleased pleases plus pork port pots pour pours praise preach preaching preferring
  presser pried primate prison problems prone provided provides pump quest queued queues quiter rack rage
  rain raised raiser raises rake rally ranger rant ranting raps rare rater rave reacher react reacting
  realer ream reams reap reaps rear rebuild rebut recall recalled recalling recalls receptionists receptions
  red redirection reed reek reeking referrer referring refers refuge refute regal regally rehire rehired
  rehires rehiring relied relive reliving rely remark remember remembers removed rent repay replay represent
  reserve resolves resort resource restore retake rethinking retried retries reuse reuser revolve revolved
  ridge rig rips rise road rob robe robs roman rome root rooted roots rots rotted round rouse roused rout
  router routes routs rove roved rover rust sack safes saint salts sand sanded sanding save saves scales
  seal sealing seater seed seeds seeker seeks seemer seeming seen seer sees seing sell sender sends sensor
  sessions sets sever shan shell shifter shone shook shore short shoulder sight sing sink small smarter
  smoke sneaker sneaking snitch snitched snore soft sole soles solver solves somewhere sore sorts sounder
  sours sparing speaker speed spend sport staffer staffs stake stalk stalking stall stare starter stater
  steam steams stiff stitch stitched stole stone stoop stored storer stores storm story stove stuff sum
  summons sums supports switches systems taint taker takes taking tales talker taller tallied tally tame tan
  tanker tanking tasking tea teach teaching tear tears teas tend tent term terms texter thaw thaws thee
  theme theo thin thins thou though throughout thrust thus tied tight tilling tissue toes toll tooler tore
  tours touted town toys transfers traveler tread treat trier truest trusts vase vents vest vets vince vine
  wailing waiving wake wales walker walking wall walls walt wanda wandering wane waning wash wasting watch
  watched wave weed weeds weeps wept white whoa whomever whose wild wilt wind wine wing wink winked wise
  wither within woken won wore workout works workshop world worm worn wouldn wound wove woven wring writer
  wrote yell yelp yelped york yours zack zoo zoomer zooms zoos
`;
