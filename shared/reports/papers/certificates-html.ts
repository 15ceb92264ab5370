import { escapeHtml, renderText } from '../markup';
import { certificateBoxes } from './certificates-style';
import { fitText, nameSize } from './fit-text';
import type { CertificatesModel, PrintedCertificate } from './model';

export function renderCertificates(model: CertificatesModel): string {
  return model.certificates.map((one) => renderCertificate(one, model)).join('\n');
}

function renderCertificate(one: PrintedCertificate, model: CertificatesModel): string {
  const { locale, title, lead, completed, numberLabel, subtitle, details, signatories } = model;
  const fitted = (tag: string, name: keyof typeof certificateBoxes, text: string) =>
    `<${tag} class="${name} ${nameSize(fitText(text, certificateBoxes[name]))}">${renderText(text, locale)}</${tag}>`;
  const lines = details.map((detail) => `<p>${renderText(detail, locale)}</p>`).join('');
  // A name and a function in one script, whichever it is: they go the way of the first letter.
  const signed = signatories.map((name) => `<p dir="auto">${escapeHtml(name)}</p>`).join('');
  return `<section class="certificate"><div class="frame">
<p class="title">${renderText(title, locale)}</p>
<p class="words">${renderText(lead, locale)}</p>
${fitted('h1', 'holder', one.name)}
${one.secondName ? fitted('p', 'second', one.secondName) : ''}
<p class="words">${renderText(completed, locale)}</p>
${fitted('h2', 'training', subtitle)}
<div class="details">${lines}</div>
<div class="signatories">${signed}</div>
<footer><span>${renderText(numberLabel, locale)} <bdi dir="ltr">${escapeHtml(one.number)}</bdi></span><span>${renderText(one.issued, locale)}</span></footer>
</div></section>`;
}
