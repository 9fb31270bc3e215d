/** Things that an entry of a playbook may speak of as if they were part of the story, and the words by which a complaint shows that they are. Data; what follows from it is decided in speaks-of-their-things.ts. */

import type { Trade } from '../domain/playbook.ts';

export interface Things {
  /** Trades in which the thing is part of every story. */
  readonly homes: readonly Trade[];
  /** Words of an entry that take such a thing for granted; the last word of each may carry an ordinary ending. */
  readonly named: readonly string[];
  /** Any of these in the complaint makes the thing part of its story. */
  readonly shownBy: readonly string[];
}

const words = (list: string): string[] => list.split(',').map((word) => word.trim());

const ORDERED = words(
  'parcel, package, packet, order number, ordered, my order, the order, an order, this order, our order, your order, deliver, delivered, delivery, deliveries, ship, shipped, shipping, shipment, courier, tracking, dispatched, depot, carrier, postage, in the post, by post, in the mail, mailed, box, bought, buy, purchased, purchase, online, subscription, letterbox, mailbox, doorstep, warehouse, returned, unboxed',
);

/** In English; entries and complaints in other languages are not judged. */
export const THINGS_OF_TRADES: readonly Things[] = [
  {
    homes: ['courier', 'retail-web-shop', 'craft-seller'],
    named: words(
      'order, parcel, shipment, courier, postage, packing, packing slip, delivery, depot, sender, next order',
    ),
    shownBy: ORDERED,
  },
  {
    homes: ['retail-web-shop', 'craft-seller', 'courier'],
    named: words(
      'wrong one off, wrong one fetched, wrong one as well, right one brought, right one and take, wrong set, right things, right thing, missing piece, missing part',
    ),
    shownBy: [
      ...ORDERED,
      ...words(
        'sent, received, size, colour, color, wrong, missing, instead, incomplete, exchange, swap, order, given, picked up, served',
      ),
    ],
  },
  {
    homes: ['restaurant-cafe'],
    named: words('dish, plate, meal, cook, kitchen, chef, recipe, dessert, taste, cake, coffee'),
    shownBy: words(
      'food, ate, eat, eating, eaten, meal, dinner, lunch, breakfast, brunch, supper, buffet, waiter, waitress, restaurant, menu, dish, plate, chef, cook, cooked, kitchen, coffee, tea, cake, bread, loaf, soup, curry, pizza, pasta, burger, chips, fries, steak, chicken, fish, meat, salad, sandwich, sauce, wine, beer, taste, tasted, raw, served, starter, mains, main course, dessert, takeaway, take away, takeout, café, cafe, diner, bar, pub, tray, bakery, butcher, pastry, pastries, croissant, egg, cheese, milk, meat, fruit, vegetable, groceries, allergy, allergen, gluten, vegan, cream, icing, canteen, catering, caterer, table for, reservation',
    ),
  },
  {
    homes: ['automotive'],
    named: words('car, wheels, workshop, mechanic, brakes, steering, engine, tires, wrench, test driver, highway'),
    shownBy: words(
      'car, vehicle, suv, truck, van, sedan, pickup, motorbike, motorcycle, scooter, engine, brake, braking, drive, driving, driven, drove, mph, mileage, dealer, dealership, garage, mechanic, tyre, tire, steering, airbag, recall, motor, transmission, gearbox, clutch, battery, windscreen, windshield, bumper, exhaust, mot, odometer, freeway, interstate, highway, motorway, bike, bicycle, e-bike, wheel',
    ),
  },
  {
    homes: ['travel'],
    named: words('journey, flight, fare, boarding, airport, suitcase, luggage, lounge, crossing, seats together'),
    shownBy: words(
      'flight, flew, fly, flying, plane, aircraft, airport, airline, tarmac, gate, boarding, layover, connection, train, station, platform, rail, railway, bus, coach, ferry, port, ship, cruise, journey, travel, travelled, traveled, trip, luggage, suitcase, baggage, bag, ticket, tour, holiday, vacation, taxi, cab, driver, ride, passenger, cabin, seat, drive, drove, miles, far, metro, tram, departure, arrival',
    ),
  },
  {
    homes: ['hotel-bnb'],
    named: words('breakfast, linen, bedding, stay, nicest room, quietest room'),
    shownBy: words(
      'hotel, hostel, inn, resort, motel, lodge, b&b, bnb, guesthouse, room, rooms, suite, stay, stayed, staying, night, nights, checked in, check-in, checkout, check-out, reception, booked, booking, apartment, cottage, villa, cabin, campsite, pitch, bed, breakfast',
    ),
  },
  {
    homes: [],
    named: words('dog, cat, animal, vet, leash, puppy'),
    shownBy: words(
      'dog, cat, puppy, kitten, pet, vet, veterinary, horse, pony, rabbit, hamster, animal, spaniel, labrador, terrier, kennel, cattery, groomer, grooming, paw, litter, bird, parrot, guide dog',
    ),
  },
  {
    homes: ['health-practice', 'care', 'salon-gym'],
    named: words(
      'ward, nurse, doctor, clinician, treatment, medicine, medicines, appointment, prescription, pharmacist, treatment plan, dentist',
    ),
    shownBy: words(
      'hospital, ward, nurse, doctor, gp, surgery, surgeon, appointment, clinic, clinical, dentist, dental, tooth, teeth, treatment, treated, medicine, medication, tablet, pill, prescription, patient, physio, physiotherapy, midwife, operation, scan, x-ray, consultant, pharmacy, pharmacist, receptionist, therapist, therapy, practice, optician, glasses, lenses, hearing aid, salon, stylist, haircut, hairdresser, massage, session, booked, booking, vet, carer, care home, vaccination, blood test, a&e, emergency room, triage, referral',
    ),
  },
  {
    homes: ['education'],
    named: words('lesson, teacher, course, exam, classroom, school'),
    shownBy: words(
      'school, class, classes, classroom, lesson, teacher, teaching, course, exam, tutor, nursery, kindergarten, college, university, student, pupil, training, trainer, term, semester, degree, lecturer, lecture, workshop, homework, certificate, instructor, coach, learner, dance, pre-school, preschool, campus',
    ),
  },
  {
    homes: ['credit-reporting-collection', 'bank-credit-union'],
    named: words('bureau, lender, dispute, freeze, credit file'),
    shownBy: words(
      'credit, bureau, report, reported, reporting, score, collection, collections, collector, debt, dispute, disputed, equifax, experian, transunion, loan, mortgage, lender, bank, account, default, inquiry, landlord',
    ),
  },
  {
    homes: ['software'],
    named: words('screen, bug, export, device, version, website, software'),
    shownBy: words(
      'app, software, program, website, web site, site, page, online, portal, login, log in, logged, logging, sign in, password, update, updated, version, screen, export, file, bug, crash, crashed, crashes, error, download, laptop, computer, phone, tablet, browser, plugin, licence, license, server, printer, console, game, account, device, tv, stream, streaming, system, code, email address',
    ),
  },
  {
    homes: ['telecom-utility'],
    named: words('line is back, line holds, router, signal, outage'),
    shownBy: words(
      'internet, broadband, wifi, wi-fi, line, landline, phone, signal, router, modem, outage, network, connection, connected, power, electricity, electric, gas, water, meter, coverage, data, fibre, fiber, sim, boiler, heating, cable',
    ),
  },
  {
    homes: [],
    named: words('bulky item, extra round, waste, recycling'),
    shownBy: words(
      'bin, bins, rubbish, waste, recycling, refuse, garbage, trash, collection, collected, skip, tip, compost',
    ),
  },
  {
    homes: ['salon-gym'],
    named: words('hair, color, haircut, trainer, membership, class you missed'),
    shownBy: words(
      'hair, haircut, salon, stylist, barber, colour, color, dye, dyed, fringe, highlights, nail, nails, brow, lashes, beauty, spa, massage, wax, waxing, gym, membership, member, class, classes, trainer, workout, pool, yoga, pilates, studio, tattoo, facial',
    ),
  },
  {
    homes: [],
    named: words('panel, skirting boards, boiler, installation'),
    shownBy: words(
      'panel, pipe, boiler, wiring, wire, electrics, electric, electrician, plumber, plumbing, leak, drain, tap, bathroom, kitchen, wall, floor, roof, tiles, tile, plaster, fence, shower, toilet, radiator, heating, install, installed, installation, fitter, fitted, solar, loft, window, door, carpet',
    ),
  },
  {
    homes: ['courier', 'travel'],
    named: words('driver, van'),
    shownBy: words(
      'driver, driving, courier, taxi, cab, bus, coach, van, truck, lorry, deliver, delivered, delivery, ride, parcel, package, mover, movers, removal, removals, route, round, bin, bins',
    ),
  },
];
