/** Words that announce a reference, by kind and in several languages, as pattern sources in lower case. Data only. */
import type { Reference } from '../../domain/reading.ts';

/** Order matters: the first kind whose word fits is taken. */
export const REFERENCE_LABELS: readonly (readonly [Reference['kind'], string])[] = [
  [
    'tracking',
    'tracking|consignment|awb|shipment|parcel|package|bag tag|baggage tag|bag ref|sendung|sendungs|paket|suivi|colis|seguimiento|envío|rastreio|rastreamento|spedizione|tracciamento|track (?:&|and) trace|pakket|paczk\\w{1,3}|kollinummer',
  ],
  [
    'booking',
    'booking|bookings|reservation|reservations|confirmation|pnr|record locator|locator|itinerary|e-?ticket|rental|reserva|réservation|buchung|buchungs|buchungsnummer|reservierung|reservierungsnummer|prenotazione|reservering|boeking|bokning|bokningsnummer|rezerwacj\\w|rezervasyon',
  ],
  [
    'order',
    'orders?|ord|purchase order|po|web order|bestellung|bestell|bestellnummer|bestellnr|auftrag|auftragsnummer|commande|pedido|encomenda|ordine|ordini|bestelling|bestelnummer|bestelnr|beställning|ordernummer|ordrenummer|bestilling|ordre|order-?nr|zamówieni[ea]|zamowieni[ea]|sipariş|objednávk[ay]|comanda|tilaus|rendelés|заказ\\w{0,2}|замовлення|注文番号|注文|订单号?|주문',
  ],
  [
    'invoice',
    'invoices?|inv|bill|receipt|rechnung|rechnungsnummer|rechnungsnr|facture|factura|fatura|fattura|factuur|faktura|fakturanummer|paragon|recibo|quittung',
  ],
  ['flight', 'flights?|flug|vol|vuelo|voo|volo|vlucht|flyg'],
  ['policy', 'policy|policy holder|versicherungsnummer|versicherungsschein|police|póliza|apólice|polizza|polis'],
  ['tracking', 'collo|lettera di vettura'],
  [
    'contract',
    'contract|contrat|contrato|contratto|vertrag|vertragsnummer|agreement|tenancy|lease|sow|abonnement|overeenkomst|umow\\w',
  ],
  [
    'membership',
    'members?|membership|member id|mitglied|mitgliedsnummer|mitgliedsnr|socio|sócio|adhérent|lidmaatschap|lidnummer|loyalty|frequent flyer|rewards',
  ],
  [
    'account',
    'accounts?|acct|a/c|acc|customer|cust|client|kunden|kundennr|kundennummer|konto|compte|cuenta|conta|conto|numéro client|cliente|klantnummer|klantnr|klant|kundnummer|kundenummer|library card|card|loan|mortgage|user id|username|meter|mpan|mprn|subscriber|abonado|matrícula|student|student id|patient|nhs|hospital|nhs number|iban',
  ],
  [
    'job',
    'jobs?|work order|wo|job ref|estimate|est|quote|quotation|project|repair|service order|angebot|devis|presupuesto|orçamento|preventivo|offerte',
  ],
  [
    'case',
    'cases?|tickets?|incident|claims?|complaint|references?|refs?|reference code|report|request|enquiry|inquiry|dispute|sr|service request|support ticket|fall|vorgang|vorgangsnummer|fallnummer|schadennummer|aktenzeichen|az|geschäftszeichen|dossier|référence|réf|incidencia|incidência|expediente|caso|siniestro|protocolo|processo|chamado|pratica|segnalazione|rif|riferimento|zaak|zaaknummer|dossiernummer|melding|meldingsnummer|referencia|ref\\.? pedido|referência|referentie|kenmerk|zeichen|ärende|ärendenummer|sak|saksnummer|sprawa|zgłoszeni[ea]|referans|hivatkozás|charge|pcn|penalty charge notice|penalty notice|ticket de caja|fine|notice|docket|file|crime|crime ref|police report|crime reference',
  ],
  [
    'other',
    'serial|s/n|sn|imei|vin|recall|campaign|nhtsa|permit|application|app|licence|license|voucher|gift card|coupon|certificate|batch|lot|batch code|lot code|item|sku|art|artikel|artikelnummer|article|artículo|prescription|rx|transaction|txn|trans|transaktion|transacción|transação|transazione|payment|confirmation code|auth|authorization|authorisation|rma|return|returns|deposit scheme|property|ipr|delivery note|lieferschein|bon|barcode',
  ],
];

/** Labels that alone say too little: a number must follow a mark ("no.", "#", ":") or look like a code. */
export const WEAK_LABELS: ReadonlySet<string> = new Set(
  'card loan mortgage bill receipt package parcel report request project repair item article return returns customer client app property patient student file notice charge fine payment lot rental est complaint nhs document file license licence trans member members po acc cust sn ord bon police vol fall az conto collo'.split(
    ' ',
  ),
);
