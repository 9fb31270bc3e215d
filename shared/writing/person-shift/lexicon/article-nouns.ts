/** Countable things that note style leaves without their article. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** There is one of these in a story: "to airport" means the airport. */
export const TAKE_THE: ReadonlySet<string> = words(
  'airport dealer dealership driver engineer forehead landlord manager receptionist shop store station pharmacy pharmacist technician vehicle car truck van website app warehouse salesman plumber electrician mechanic surgery showroom seller supplier builder courier waiter waitress nurse doctor desk gate kitchen roof ceiling motorway highway freeway boot trunk dashboard pavement',
);

/** Any one of these: "asked for refund" means a refund. */
export const TAKE_A: ReadonlySet<string> = words(
  'refund receipt letter report claim replacement complaint email quote reply response form dispute booking ticket bruise scratch dent crack lump appointment invoice',
);
