import { stem } from './stem.ts';
import type { Language } from './verdict.ts';

/** The key two words share when one may stand for the other in a manager's phrase: a group of synonyms, or the stem. */
export function keyOf(word: string, language: Language): string {
  return keyOfStem(stem(word, language), language);
}

export function keyOfStem(stemmed: string, language: Language): string {
  return groupOf[language].get(stemmed) ?? stemmed;
}

/** The words that a key is known to stand for, as written; a word that is no synonym of any stands only for itself. */
export function wordsOfKey(key: string, language: Language): readonly string[] {
  return wordsOfGroup[language].get(key) ?? [];
}

/** Two words that together mean one: "sign up" is "register". */
export function pairKeyOf(first: string, second: string, language: Language): string | undefined {
  return language === 'en' ? pairs.get(`${first} ${second}`) : undefined;
}

const english = [
  'book schedule reserve arrange booking reservation',
  'demo demonstration walkthrough showcase presentation',
  'cancel terminate end discontinue unsubscribe cancellation close',
  'subscription membership plan subscribe',
  'refund reimburse reimbursement moneyback chargeback',
  'buy purchase order',
  'price cost pricing quote quotation rate',
  'delete remove erase wipe',
  'change update modify edit alter switch',
  'complaint complain grievance',
  'escalate raise elevate bump promote',
  'tier level line',
  'talk speak chat converse',
  'agent representative rep advisor operator',
  'manager supervisor boss',
  'problem issue trouble',
  'broken defective faulty damaged',
  'bill invoice billing',
  'pay payment',
  'ship deliver delivery shipping shipment',
  'package parcel',
  'login signin logon',
  'register signup enroll enrol registration',
  'upgrade improve',
  'urgent emergency asap immediately',
  'technical tech',
  'report notify flag',
  'legal lawyer attorney',
  'fraud scam fraudulent',
  'return send',
  'meeting appointment call',
  'trial test',
  'employee staff colleague',
  'find locate track',
  'stop pause halt',
  'lost missing',
  'stolen theft',
  'hire recruit',
  'partner partnership reseller',
  'number no',
  'second 2 two',
  'third 3 three',
  'first 1 one',
];

const others: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  es: [
    'reservar agendar programar',
    'cancelar anular terminar',
    'suscripcion plan membresia',
    'reembolso devolucion',
    'comprar adquirir',
    'precio costo coste',
    'factura recibo',
    'queja reclamacion reclamo',
    'cambiar modificar',
    'problema incidencia',
  ],
  fr: [
    'reserver planifier',
    'annuler resilier',
    'abonnement forfait',
    'remboursement rembourser',
    'acheter commander',
    'prix tarif cout',
    'facture note',
    'plainte reclamation',
    'changer modifier',
    'probleme souci',
  ],
  de: [
    'buchen reservieren vereinbaren',
    'kundigen stornieren beenden',
    'abo abonnement mitgliedschaft',
    'erstattung ruckerstattung',
    'kaufen bestellen',
    'preis kosten',
    'rechnung beleg',
    'beschwerde reklamation',
    'andern wechseln',
    'problem storung',
  ],
  pt: [
    'agendar marcar reservar',
    'cancelar encerrar',
    'assinatura plano',
    'reembolso estorno',
    'comprar adquirir',
    'preco custo valor',
    'fatura conta',
    'reclamacao queixa',
    'alterar mudar trocar',
    'problema',
  ],
  it: [
    'prenotare fissare',
    'annullare disdire cancellare',
    'abbonamento piano',
    'rimborso',
    'comprare acquistare',
    'prezzo costo',
    'fattura bolletta',
    'reclamo lamentela',
    'cambiare modificare',
    'problema guasto',
  ],
};

const groups = (lists: readonly string[], language: Language) =>
  new Map(
    lists.flatMap((list, index) =>
      list.split(' ').map((word) => [stem(word, language), `#${index}`] as const),
    ),
  );

const groupOf: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: groups(english, 'en'),
  es: groups(others.es, 'es'),
  fr: groups(others.fr, 'fr'),
  de: groups(others.de, 'de'),
  pt: groups(others.pt, 'pt'),
  it: groups(others.it, 'it'),
};

const byKey = (lists: readonly string[]) =>
  new Map(lists.map((list, index) => [`#${index}`, list.split(' ')] as const));

const wordsOfGroup: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  en: byKey(english),
  es: byKey(others.es),
  fr: byKey(others.fr),
  de: byKey(others.de),
  pt: byKey(others.pt),
  it: byKey(others.it),
};

/** Whoever wants a demo wants to book one; only beside "a", since "I want to cancel the demo" wants something else. */
const wishes = ['want', 'need', 'get', 'request', 'see', 'watch', 'have', 'like', 'try'].flatMap((verb) =>
  ['a', 'an'].map((article) => [`${verb} ${article}`, 'book'] as const),
);

const pairs: ReadonlyMap<string, string> = new Map(
  [
    ...wishes,
    ...Object.entries({
      'sign up': 'register',
      'log in': 'login',
      'sign in': 'login',
      'money back': 'refund',
      'call off': 'cancel',
      'get rid': 'delete',
      'set up': 'book',
      'walk through': 'demo',
      'opt out': 'cancel',
    }),
  ].map(([pair, word]) => [pair, keyOf(word, 'en')]),
);
