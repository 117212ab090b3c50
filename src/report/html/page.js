'use strict';
{
  const cards = [...document.querySelectorAll('.card')];
  const marks = [...document.querySelectorAll('.mark')];
  const filters = document.getElementById('filters');

  const isShown = (card) => !card.hidden && !card.closest('article').hidden;
  const matches = (card, wanted) =>
    wanted.severities.has(card.dataset.severity) &&
    (wanted.suppressed || !card.classList.contains('suppressed')) &&
    (!wanted.category || card.dataset.category === wanted.category) &&
    (!wanted.genre || card.closest('article').dataset.genre === wanted.genre) &&
    (!wanted.words || (card.textContent + ' ' + card.closest('article').querySelector('h2').textContent)
      .toLowerCase().includes(wanted.words));

  function filter() {
    const boxes = [...filters.querySelectorAll('[name=severity]:checked')];
    const wanted = {
      severities: new Set(boxes.map((box) => box.value)),
      suppressed: !filters.querySelector('#suppressed:not(:checked)'),
      category: filters.querySelector('#category').value,
      genre: filters.querySelector('#genre').value,
      words: filters.querySelector('#search').value.trim().toLowerCase(),
    };
    for (const card of cards) card.hidden = !matches(card, wanted);
    for (const article of document.querySelectorAll('article'))
      article.hidden = !article.querySelector('.card:not([hidden])');
    for (const mark of marks)
      mark.classList.toggle('off', document.getElementById(mark.hash.slice(1)).hidden);
    const count = cards.filter(isShown).length;
    filters.querySelector('#shown').textContent = `${count} of ${cards.length} findings shown`;
  }

  // Opens the card that the address names.
  function open() {
    const card = document.getElementById(location.hash.slice(1));
    if (!card || !card.matches('.card')) return;
    card.querySelector('details').open = true;
    card.querySelector('summary').focus({preventScroll: true});
    card.scrollIntoView({block: 'nearest'});
  }

  function step(direction) {
    const shown = cards.filter(isShown);
    if (!shown.length) return;
    const now = shown.indexOf(document.activeElement.closest('.card'));
    const next = now < 0 ? (direction > 0 ? 0 : shown.length - 1) : Math.min(Math.max(now + direction, 0), shown.length - 1);
    const summary = shown[next].querySelector('summary');
    summary.focus({preventScroll: true});
    summary.scrollIntoView({block: 'center'});
  }

  function clear() {
    filters.reset();
    filter();
    document.activeElement.blur();
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return clear();
    if (event.target.matches('input, select')) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === '/') filters.querySelector('#search').focus();
    else return;
    event.preventDefault();
  });

  if (filters) {
    filters.hidden = false;
    filters.addEventListener('input', filter);
    filters.addEventListener('change', filter);
    filters.addEventListener('submit', (event) => event.preventDefault());
    filter();
  }
  // A second click on the same mark changes no address.
  for (const mark of marks) mark.addEventListener('click', () => setTimeout(open));
  addEventListener('hashchange', open);
  addEventListener('beforeprint', () => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
  open();
}
