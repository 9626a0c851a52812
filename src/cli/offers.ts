import type { CheckedMistake } from '#lib/checking/check-text.ts';
import { wordFinding } from '#lib/checking/check-text.ts';
import { pathText } from '#lib/document/mistake.ts';
import type { Offer, OfferDocument } from '#lib/document/types.ts';
import type { Standing } from '#lib/engine/comparison/comparison.ts';
import { CallError } from './call-error.ts';
import type { OptionValues } from './command.ts';
import type { MistakeOutput } from './output/fields.ts';

/** An offer chosen by its id or its company's exact name; undefined when none is asked for. */
export function chosenOffer(document: OfferDocument, options: OptionValues): Offer | undefined {
  const wanted = options['offer'];
  return typeof wanted === 'string' ? offerNamed(document, wanted, '--offer') : undefined;
}

/** The offer of an id or a company's exact name, given to an option. */
export function offerNamed({ offers }: OfferDocument, wanted: string, option: string): Offer {
  const byId = offers.filter(({ id }) => id === wanted);
  const found = byId.length > 0 ? byId : offers.filter(({ company }) => company === wanted);
  const [offer, another] = found;
  if (!offer) {
    const known = offers.map(({ id, company }) => `${id} (${company})`).join(', ');
    throw new CallError(`${option}: found ${JSON.stringify(wanted)}; expected one of ${known}`);
  }
  if (another) {
    const ids = found.map(({ id }) => id).join(', ');
    throw new CallError(
      `${option}: found ${JSON.stringify(wanted)} more than once; expected one of the ids ${ids}`,
    );
  }
  return offer;
}

/** The document with a hidden offer shown again, because it was asked for by name. */
export function showing(document: OfferDocument, chosen: Offer | undefined): OfferDocument {
  if (!chosen?.hidden) return document;
  const shown = { ...chosen };
  delete shown.hidden;
  return { ...document, offers: document.offers.map((offer) => (offer === chosen ? shown : offer)) };
}

/** The mistakes of one offer, with paths from the root of the document. */
export function mistakesOf(
  { offers }: OfferDocument,
  { offer, findings }: Standing,
): readonly CheckedMistake[] {
  const position = offers.findIndex(({ id }) => id === offer.id);
  return findings.map((finding) => wordFinding({ ...finding, path: ['offers', position, ...finding.path] }));
}

/** Mistakes as outputs give them. */
export function mistakeOutputs(mistakes: readonly CheckedMistake[]): MistakeOutput[] {
  return mistakes.map(({ severity, path, found, expected }) => ({
    severity,
    path: pathText(path),
    found,
    expected,
  }));
}

/** The names of an offer as outputs give them. */
export function namesOf({ id, company, kind }: Offer): Pick<Offer, 'id' | 'company' | 'kind'> {
  return { id, company, kind };
}
