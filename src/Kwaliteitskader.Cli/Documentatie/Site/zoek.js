// Zoeken is een extra: zonder script staat hier niets, en alles is via de lijsten te vinden.
(() => {
  const plaats = document.querySelector('.zoek');
  const wortel = document.documentElement.dataset.wortel;
  const kaal = tekst => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  plaats.innerHTML = '<label for="zoekwoord">Zoek in normen, lezingen, feiten en passages</label><br><input id="zoekwoord" type="search" autocomplete="off"><p role="status"></p><ol></ol>';
  const [invoer, stand, lijst] = ['input', 'p', 'ol'].map(naam => plaats.querySelector(naam));
  const toon = () => {
    const woorden = kaal(invoer.value).split(/\s+/).filter(woord => woord.length > 1);
    const gevonden = woorden.length ? zoekindex.filter(([, , , doorzocht]) => woorden.every(woord => doorzocht.includes(woord))) : [];
    stand.textContent = woorden.length ? gevonden.length + ' gevonden' + (gevonden.length > 40 ? '; de eerste 40:' : '') : '';
    lijst.replaceChildren(...gevonden.slice(0, 40).map(([adres, id, tekst]) => {
      const regel = document.createElement('li');
      const link = regel.appendChild(document.createElement('a'));
      link.href = wortel + adres;
      link.textContent = id;
      regel.append(' ' + tekst);
      return regel;
    }));
  };
  invoer.addEventListener('focus', () => {
    if (!window.zoekindex) {
      const script = document.createElement('script');
      script.src = wortel + 'zoekindex.js';
      script.onload = toon;
      document.head.append(script);
    }
  });
  invoer.addEventListener('input', () => window.zoekindex && toon());
})();
