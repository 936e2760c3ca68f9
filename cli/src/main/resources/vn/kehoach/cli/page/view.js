'use strict';
(function () {
  const root = document.documentElement, text = document.getElementById('text');
  const store = { get(k) { try { return localStorage.getItem(k); } catch (e) { return null; } }, set(k, v) { try { localStorage.setItem(k, v); } catch (e) { /* not allowed from a file */ } } };
  const byId = new Map();
  const add = n => n.dataset.i.split(' ').forEach(i => byId.set(i, [...(byId.get(i) || []), n]));
  document.querySelectorAll('[data-i]').forEach(add);
  function select(ids) {
    document.querySelectorAll('.on').forEach(n => n.classList.remove('on'));
    ids.forEach(i => (byId.get(i) || []).forEach(n => n.classList.add('on')));
  }
  text.addEventListener('click', e => {
    const mark = e.target.closest('.m');
    if (!mark) return;
    const ids = mark.dataset.i.split(' ').filter(i => !document.body.classList.contains('no-' + i.split('-')[0]));
    select(ids);
    // The shortest item is what was meant; tasks hold most of the others.
    const rank = ['time', 'agency', 'reference', 'target', 'task'];
    const first = ids.sort((a, b) => rank.indexOf(a.split('-')[0]) - rank.indexOf(b.split('-')[0])).map(i => document.querySelector('.items li[data-i="' + i + '"]')).find(Boolean);
    if (first) { first.closest('details').open = true; first.scrollIntoView({ block: 'nearest' }); }
  });
  document.querySelector('.items').addEventListener('click', e => {
    const li = e.target.closest('li');
    if (!li) return;
    e.preventDefault();
    select([li.dataset.i]);
    const mark = text.querySelector('.m.on');
    if (mark) mark.scrollIntoView({ block: 'center' });
  });
  document.querySelectorAll('.switches input').forEach(box => {
    const apply = () => document.body.classList.toggle('no-' + box.dataset.kind, !box.checked);
    box.addEventListener('change', apply); apply();
  });
  const lang = document.getElementById('lang'), theme = document.getElementById('theme');
  function say(to) {
    root.lang = to; lang.textContent = to === 'vi' ? 'English' : 'Tiếng Việt'; lang.lang = to === 'vi' ? 'en' : 'vi'; store.set('kehoach-lang', to);
    const dark = root.dataset.theme === 'dark';
    theme.dataset.vi = dark ? 'Sáng' : 'Tối'; theme.dataset.en = dark ? 'Light' : 'Dark';
    document.querySelectorAll('[data-vi]').forEach(n => { n.textContent = n.dataset[to]; });
  }
  function paint(to) { root.dataset.theme = to; store.set('kehoach-theme', to); say(root.lang === 'en' ? 'en' : 'vi'); }
  lang.addEventListener('click', () => say(root.lang === 'vi' ? 'en' : 'vi'));
  theme.addEventListener('click', () => paint(root.dataset.theme === 'dark' ? 'light' : 'dark'));
  document.getElementById('print').addEventListener('click', () => window.print());
  root.lang = store.get('kehoach-lang') === 'en' ? 'en' : 'vi';
  paint(store.get('kehoach-theme') || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
}());
