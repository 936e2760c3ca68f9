'use strict';
(function () {
  const data = JSON.parse(document.getElementById('data').textContent);
  const T = {
    vi: {
      title: 'So sánh kế hoạch', overview: 'Tổng quan', indicators: 'Chỉ tiêu', leads: 'Ai chủ trì', missing: 'Còn thiếu', print: 'In', dark: 'Tối', light: 'Sáng',
      other: 'English', skip: 'Đến nội dung', plans: 'kế hoạch', places: 'đơn vị', targets: 'chỉ tiêu có số', kinds: 'chỉ tiêu khác nhau', shared: 'chỉ tiêu có từ 2 đơn vị',
      document: 'Văn bản', number: 'Số, ký hiệu', issued: 'Ngày ban hành', place: 'Đơn vị', tCount: 'Chỉ tiêu', kCount: 'Nhiệm vụ', reference: 'Mốc so sánh',
      search: 'Tìm chỉ tiêu', all: 'Mọi lĩnh vực', found: 'chỉ tiêu', none: 'Không có chỉ tiêu nào khớp.', chart: 'Theo đơn vị và mốc thời gian', map: 'Bản đồ ô các tỉnh', mapYear: 'năm xa nhất mỗi tỉnh nêu', figures: 'Từng số liệu',
      value: 'Giá trị', due: 'Thời hạn', wording: 'Cách viết trong văn bản', lead: 'Chủ trì', vs: 'So với mốc', above: 'cao hơn mốc', at: 'bằng mốc', below: 'thấp hơn mốc', better: 'tốt hơn', noYear: 'không nêu năm',
      min: 'thấp nhất', median: 'trung vị', max: 'cao nhất', up: 'càng cao càng tốt', down: 'càng thấp càng tốt', unknown: 'chưa rõ chiều nào tốt hơn', silent: 'Không nêu chỉ tiêu này', noData: 'không nêu',
      file: 'Tệp', page: 'Trang', section: 'Mục', close: 'Đóng', source: 'Câu trong văn bản', agency: 'Cơ quan chủ trì', tasks: 'nhiệm vụ', leadSub: 'Số nhiệm vụ mỗi cơ quan chủ trì trong từng kế hoạch. Bấm vào số để xem nhiệm vụ.',
      missSub: 'Những chỉ tiêu mà ít nhất một nửa số đơn vị nêu, và đơn vị không nêu.', miss: 'Không nêu', says: 'đơn vị nêu', overSub: 'Mỗi số liệu dẫn về câu văn của nó. Không có số nào do máy suy ra.', deadline: 'Thời hạn',
      manyNote: 'Vì có nhiều kế hoạch, trang này chỉ giữ các chỉ tiêu có từ hai đơn vị. Bảng long.csv có đủ.', range: 'Mức', foot: 'Trang tĩnh, mở không cần mạng. Số liệu đọc tự động từ văn bản; hãy đối chiếu câu gốc trước khi dùng.', change: 'mức thay đổi', by: 'thay đổi'
    },
    en: {
      title: 'Plans compared', overview: 'Overview', indicators: 'Indicators', leads: 'Who leads', missing: 'What is missing', print: 'Print', dark: 'Dark', light: 'Light',
      other: 'Tiếng Việt', skip: 'To the content', plans: 'plans', places: 'places', targets: 'targets with a number', kinds: 'different indicators', shared: 'indicators of 2 places or more',
      document: 'Document', number: 'Number', issued: 'Issued', place: 'Place', tCount: 'Targets', kCount: 'Tasks', reference: 'Baseline',
      search: 'Search indicators', all: 'All subjects', found: 'indicators', none: 'No indicator matches.', chart: 'By place and due year', map: 'Tile map of provinces', mapYear: 'latest year each names', figures: 'Every figure',
      value: 'Value', due: 'Due', wording: 'Wording in the document', lead: 'Lead', vs: 'Against the baseline', above: 'above baseline', at: 'at baseline', below: 'below baseline', better: 'better', noYear: 'no year',
      min: 'lowest', median: 'median', max: 'highest', up: 'higher is better', down: 'lower is better', unknown: 'unknown which way is better', silent: 'Silent on this indicator', noData: 'not stated',
      file: 'File', page: 'Page', section: 'Section', close: 'Close', source: 'Sentence in the document', agency: 'Lead agency', tasks: 'tasks', leadSub: 'How many tasks each agency leads in each plan. Choose a number to read the tasks.',
      missSub: 'Indicators that at least half of the places state, and the places that do not.', miss: 'Silent', says: 'places state it', overSub: 'Every figure leads to its sentence. No number was made up.', deadline: 'Deadline',
      manyNote: 'As there are many plans, this page keeps the indicators of two places and more. The table long.csv has all.', range: 'Level', foot: 'A static page, opened without a network. Figures are read from documents by a program; check the sentence before using one.', change: 'amount of change', by: 'change'
    }
  };
  const SUBJECTS = { health: ['Y tế', 'Health'], education: ['Giáo dục', 'Education'], labour: ['Lao động', 'Labour'], poverty: ['Giảm nghèo', 'Poverty'], rural: ['Nông thôn', 'Rural'], agriculture: ['Nông nghiệp', 'Agriculture'], environment: ['Môi trường', 'Environment'], digital: ['Chuyển đổi số', 'Digital'], economy: ['Kinh tế', 'Economy'], culture: ['Văn hóa', 'Culture'], safety: ['An toàn', 'Safety'], equality: ['Bình đẳng giới', 'Equality'], '': ['Khác', 'Other'] };
  const SHAPES = ['circle', 'square', 'triangle', 'diamond2', 'star', 'cross'];
  const state = { lang: 'vi', view: 'overview', current: 0, query: '', subject: '*' };
  const store = { get(k) { try { return localStorage.getItem(k); } catch (e) { return null; } }, set(k, v) { try { localStorage.setItem(k, v); } catch (e) { /* not allowed from a file */ } } };
  const t = k => T[state.lang][k];
  const el = (name, attrs, ...kids) => {
    const node = document.createElement(name);
    for (const [k, v] of Object.entries(attrs || {})) {
      if (v === null || v === undefined || v === false) continue;
      if (k === 'on') { for (const [type, f] of Object.entries(v)) node.addEventListener(type, f); }
      else node.setAttribute(k, v === true ? '' : v);
    }
    for (const kid of kids.flat()) if (kid !== null && kid !== undefined) node.append(kid);
    return node;
  };
  // A scan may tell the year or the month alone.
  const day = date => state.lang === 'vi' ? (date || '').split('-').reverse().join('/') : date || '';
  const number = (v) => new Intl.NumberFormat(state.lang === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 4 }).format(v);
  const SIGNS = { '>': '> ', '>=': '≥ ', '<': '< ', '<=': '≤ ', '~': '≈ ', between: '' };
  const unit = u => !u ? '' : (u === '%' || u === '‰' ? u : ' ' + u);
  const shown = f => (SIGNS[f.c] || '') + number(f.v) + (f.m !== undefined ? '–' + number(f.m) : '') + unit(f.u);
  const label = i => state.lang === 'en' && i.en ? i.en : i.label;
  const fold = s => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
  const places = i => new Set(i.figures.map(f => f.a)).size;
  const docName = p => p.file;
  const placeName = a => data.places[a].name;
  data.indicators.forEach(i => { i.n = places(i); i.text = fold([i.label, i.en || '', i.key, ...new Set(i.figures.map(f => f.w))].join(' ')); });
  const main = el('main', { id: 'main', tabindex: '-1' });
  const dialog = el('dialog', { 'aria-labelledby': 'dlg-title' });
  dialog.addEventListener('click', e => { if (e.target === dialog) dialog.close(); });

  function header() {
    const tabs = ['overview', 'indicators', ...(data.tasks ? ['leads'] : []), 'missing'];
    const dark = document.documentElement.dataset.theme === 'dark';
    return el('header', {},
      el('a', { class: 'skip', href: '#main', on: { click: e => { e.preventDefault(); main.focus(); } } }, t('skip')),
      el('h1', {}, 'Kehoach', el('small', {}, t('title'))),
      el('nav', { 'aria-label': t('title') }, tabs.map(v => el('a', { href: '#' + v, id: 'tab-' + v, 'aria-current': state.view === v ? 'page' : null }, t(v)))),
      el('div', { class: 'tools' },
        el('button', { id: 'lang', lang: state.lang === 'vi' ? 'en' : 'vi', on: { click: () => { state.lang = state.lang === 'vi' ? 'en' : 'vi'; store.set('kehoach-lang', state.lang); draw(); document.getElementById('lang').focus(); } } }, t('other')),
        el('button', { id: 'theme', on: { click: () => { setTheme(dark ? 'light' : 'dark'); draw(); document.getElementById('theme').focus(); } } }, dark ? t('light') : t('dark')),
        el('button', { id: 'print', on: { click: () => window.print() } }, t('print'))));
  }
  function setTheme(name) { document.documentElement.dataset.theme = name; store.set('kehoach-theme', name); }
  const stat = (n, text) => el('div', { class: 'stat' }, el('b', {}, number(n)), el('span', {}, text));

  function overview() {
    const plans = data.plans;
    const row = (p, ref) => el('tr', {},
      el('td', {}, p.title ? (p.type ? p.type + ' ' : '') + p.title : docName(p), el('div', { class: 'miss' }, docName(p))),
      el('td', { class: 'one' }, p.number || ''), el('td', { class: 'one' }, day(p.date)), el('td', {}, ref ? t('reference') : placeName(p.place)),
      el('td', { class: 'n' }, number(p.targets)), el('td', { class: 'n' }, number(p.tasks)));
    return el('section', { id: 'view-overview' },
      el('h2', {}, t('title')), el('p', { class: 'sub' }, t('overSub') + (data.many ? ' ' + t('manyNote') : '')),
      el('div', { class: 'tiles' }, stat(plans.length, t('plans')), stat(data.places.length, t('places')), stat(plans.reduce((s, p) => s + p.targets, 0), t('targets')),
        stat(data.indicators.length, t('kinds')), stat(data.indicators.filter(i => i.n > 1).length, t('shared'))),
      el('div', { class: 'card scroll' }, el('table', {},
        el('thead', {}, el('tr', {}, el('th', {}, t('document')), el('th', {}, t('number')), el('th', {}, t('issued')), el('th', {}, t('place')), el('th', { class: 'n' }, t('tCount')), el('th', { class: 'n' }, t('kCount')))),
        el('tbody', {}, data.reference ? row(data.reference, true) : null, plans.map(p => row(p, false))))));
  }

  function matching() {
    const words = fold(state.query).split(/\s+/).filter(Boolean);
    return data.indicators.map((i, n) => [i, n]).filter(([i]) => (state.subject === '*' || (i.subject || '') === state.subject) && words.every(w => i.text.includes(w)));
  }
  function fillList(list, count) {
    const found = matching();
    count.textContent = number(found.length) + ' ' + t('found');
    list.replaceChildren(...found.map(([i, n]) => el('li', {}, el('button', { 'data-i': n, 'aria-current': n === state.current ? 'true' : null, on: { click: () => choose(n) } },
      el('span', {}, label(i)), el('span', { class: 'k', title: t('places') }, number(i.n))))));
    if (!found.length) list.append(el('li', { class: 'empty' }, t('none')));
  }
  function choose(n) {
    state.current = n;
    document.querySelectorAll('.list li button').forEach(b => { if (+b.dataset.i === n) b.setAttribute('aria-current', 'true'); else b.removeAttribute('aria-current'); });
    document.getElementById('detail').replaceChildren(...detail());
    history.replaceState(null, '', '#indicators/' + encodeURIComponent(data.indicators[n].key));
  }
  function indicators() {
    const list = el('ol', {}), count = el('span', { class: 'count', 'aria-live': 'polite' });
    const search = el('input', { type: 'search', id: 'search', placeholder: t('search'), 'aria-label': t('search'), value: state.query, on: { input: e => { state.query = e.target.value; fillList(list, count); } } });
    search.addEventListener('keydown', e => { if (e.key === 'ArrowDown') { e.preventDefault(); const b = list.querySelector('button'); if (b) b.focus(); } else if (e.key === 'Enter') { const b = list.querySelector('button'); if (b) b.click(); } });
    list.addEventListener('keydown', e => {
      if (e.key !== 'ArrowDown' && e.key !== 'ArrowUp') return;
      e.preventDefault();
      const li = document.activeElement.closest('li'), next = li && (e.key === 'ArrowDown' ? li.nextElementSibling : li.previousElementSibling);
      if (next && next.querySelector('button')) next.querySelector('button').focus(); else if (e.key === 'ArrowUp') search.focus();
    });
    const subjects = [...new Set(data.indicators.map(i => i.subject || ''))].sort();
    const select = el('select', { id: 'subject', 'aria-label': t('all'), on: { change: e => { state.subject = e.target.value; fillList(list, count); } } },
      el('option', { value: '*' }, t('all')), subjects.map(s => el('option', { value: s, selected: s === state.subject }, SUBJECTS[s][state.lang === 'vi' ? 0 : 1])));
    fillList(list, count);
    return el('section', { id: 'view-indicators', class: 'two' },
      el('div', { class: 'card list' }, search, el('div', { class: 'row' }, select, count), list),
      el('div', { id: 'detail' }, detail()));
  }

  const yearOf = f => f.y === undefined ? '' : String(f.y);
  function years(i) { return [...new Set([...i.figures, ...(i.reference || [])].map(yearOf))].sort((a, b) => (a === '') - (b === '') || a.localeCompare(b)); }
  function mainUnit(i) {
    const counts = new Map();
    const scale = f => i.family === 'count' || i.family.startsWith('per:') ? i.family : (f.u || '');
    i.figures.forEach(f => counts.set(scale(f), (counts.get(scale(f)) || 0) + 1));
    const best = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0][0];
    return { fits: f => scale(f) === best, unit: (i.figures.find(f => scale(f) === best) || {}).u || '' };
  }
  const quantile = (sorted, q) => { const at = (sorted.length - 1) * q, lo = Math.floor(at); return sorted[lo] + ((sorted[lo + 1] === undefined ? sorted[lo] : sorted[lo + 1]) - sorted[lo]) * (at - lo); };

  function detail() {
    const i = data.indicators[state.current];
    if (!i) return [el('p', { class: 'empty' }, t('none'))];
    const ys = years(i), main = mainUnit(i);
    const drawn = i.figures.filter(main.fits), values = drawn.map(f => f.v).sort((a, b) => a - b);
    const silent = data.places.map((p, n) => n).filter(n => data.places[n].province && !i.figures.some(f => f.a === n));
    const facts = [t(i.better), values.length > 1 ? t('min') + ' ' + number(values[0]) + ' · ' + t('median') + ' ' + number(quantile(values, .5)) + ' · ' + t('max') + ' ' + number(values[values.length - 1]) + unit(main.unit) : null].filter(Boolean).join(' — ');
    const chartBox = el('div', { id: 'chart' });
    const out = [el('h2', { id: 'name' }, label(i)), el('p', { class: 'sub' }, facts),
      el('div', { class: 'card' }, el('div', { class: 'charts' },
        el('div', {}, el('h3', {}, t('chart')), legend(ys, i), chartBox),
        el('div', {}, el('h3', {}, t('map') + (ys.filter(Boolean).length > 1 ? ' · ' + t('mapYear') : '')), tilemap(i, drawn, values, ys)))),
      el('div', { class: 'card scroll' }, el('h3', {}, t('figures')), figures(i)),
      silent.length ? el('p', { class: 'miss' }, el('b', {}, t('silent') + ': '), silent.map(placeName).join(', ')) : null].filter(Boolean);
    dots(chartBox, i, drawn, ys, main.unit);
    return out;
  }

  function symbol(n) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', '13'); svg.setAttribute('height', '13'); svg.setAttribute('viewBox', '-7 -7 14 14'); svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d3.symbol(shapes[n % 6], 90)()); path.setAttribute('class', 'f' + n % 6);
    svg.append(path); return svg;
  }
  const shapes = [d3.symbolCircle, d3.symbolSquare, d3.symbolTriangle, d3.symbolDiamond2, d3.symbolStar, d3.symbolCross];
  function legend(ys, i) {
    return el('ul', { class: 'legend' }, ys.map((y, n) => el('li', {}, symbol(y === '' ? 0 : n + 1), y === '' ? t('noYear') : y)),
      i.reference && i.reference.length ? el('li', {}, el('span', { class: 'below' }, '┃ '), t('reference')) : null);
  }
  function dots(box, i, drawn, ys, u) {
    if (!drawn.length) return;
    // One figure said twice is drawn once; different years at one value stand one above the other.
    const once = new Set(), stacks = new Map();
    drawn = drawn.filter(f => { const k = [f.a, f.v, f.m, yearOf(f)].join('|'); if (once.has(k)) return false; once.add(k); const s = f.a + '|' + f.v; stacks.set(s, [...(stacks.get(s) || []), f]); return true; });
    const best = new Map();
    drawn.forEach(f => { const k = f.a, v = best.get(k); if (v === undefined || f.v > v) best.set(k, f.v); });
    const order = [...best].sort((a, b) => (i.better === 'down' ? a[1] - b[1] : b[1] - a[1]) || a[0] - b[0]).map(e => placeName(e[0]));
    const longest = Math.min(190, 20 + 7 * Math.max(...order.map(n => n.length)));
    const short = n => n.length > 26 ? n.slice(0, 25) + '…' : n;
    const refs = (i.reference || []).filter(f => mainUnit(i).fits(f));
    const all = [...drawn.map(f => f.v), ...drawn.filter(f => f.m !== undefined).map(f => f.m), ...refs.map(f => f.v)];
    let lo = Math.min(...all), hi = Math.max(...all); const pad = (hi - lo || Math.abs(hi) || 1) * .08;
    const percent = i.family === 'rate';
    lo = percent ? Math.max(Math.min(0, lo), lo - pad) : lo - pad; hi = percent && hi <= 100 ? Math.min(100 + pad / 3, hi + pad) : hi + pad;
    const shapeOf = f => { const n = ys.indexOf(yearOf(f)); return yearOf(f) === '' ? 0 : n + 1; };
    const svg = Plot.plot({
      className: 'plot', width: 640, height: 56 + order.length * 34, marginLeft: longest, marginRight: 24, marginTop: refs.length ? 26 : 8, marginBottom: 40,
      x: { domain: [lo, hi], label: u || null, labelAnchor: 'right', tickFormat: number, ticks: 6 }, y: { domain: order, label: null, tickFormat: short, tickSize: 0 },
      marks: [
        Plot.ruleY(order, { y: d => d, className: 'grid', stroke: 'currentColor' }),
        Plot.ruleX(refs, { x: 'v', className: 'base', stroke: 'currentColor', strokeWidth: 2 }),
        Plot.text(refs, { x: 'v', frameAnchor: 'top', dy: -14, text: f => number(f.v) + unit(f.u === '%' ? '%' : '') + (f.y ? ' (' + f.y + ')' : ''), className: 'base-text', fontSize: 12 }),
        Plot.link(drawn.filter(f => f.m !== undefined), { x1: 'v', x2: 'm', y1: f => placeName(f.a), y2: f => placeName(f.a), stroke: 'currentColor', strokeWidth: 3, strokeOpacity: .35 }),
        Plot.dot(drawn, { x: 'v', y: f => placeName(f.a), r: 6.5, symbol: f => shapes[shapeOf(f) % 6], fill: 'currentColor', className: 'dots', sort: null })
      ]
    });
    svg.querySelectorAll('style').forEach(s => s.remove());
    svg.setAttribute('role', 'group'); svg.setAttribute('aria-label', label(i));
    svg.querySelectorAll('.grid line, .grid').forEach(n => n.setAttribute('class', 'grid'));
    svg.querySelectorAll('.base line').forEach(n => n.setAttribute('class', 'base'));
    svg.querySelectorAll('.base, .base-text, .dots').forEach(n => { n.removeAttribute('fill'); });
    svg.querySelectorAll('.base-text text').forEach(n => n.setAttribute('class', 'base-text'));
    svg.querySelectorAll('.base-text').forEach(n => n.removeAttribute('fill'));
    svg.querySelectorAll('.dots path, .dots circle').forEach(node => {
      const f = drawn[node.__data__];
      const stack = stacks.get(f.a + '|' + f.v), dy = (stack.indexOf(f) - (stack.length - 1) / 2) * 10;
      if (dy) node.setAttribute('transform', (node.getAttribute('transform') || '') + ' translate(0,' + dy + ')');
      node.removeAttribute('fill'); node.removeAttribute('stroke');
      node.setAttribute('class', 'dot f' + shapeOf(f) % 6);
      node.setAttribute('tabindex', '0'); node.setAttribute('role', 'button');
      const name = placeName(f.a) + ': ' + shown(f) + (f.y ? ' (' + f.y + ')' : '');
      node.setAttribute('aria-label', name);
      const title = document.createElementNS('http://www.w3.org/2000/svg', 'title'); title.textContent = name; node.append(title);
      node.addEventListener('click', () => source(i, f));
      node.addEventListener('keydown', e => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); source(i, f); } });
    });
    box.append(svg);
  }

  function tilemap(i, drawn, values, ys) {
    const byCode = new Map();
    // The latest year that a province names is the one shown on its tile.
    drawn.forEach(f => { const p = data.places[f.a]; if (!p.province) return; const old = byCode.get(p.code); if (!old || (f.y || 0) > (old.y || 0)) byCode.set(p.code, f); });
    const shownValues = [...byCode.values()].map(f => f.v).sort((a, b) => a - b);
    const distinct = [...new Set(shownValues)];
    const cuts = distinct.length <= 1 ? [] : [.2, .4, .6, .8].map(q => quantile(shownValues, q));
    const cls = v => distinct.length <= 1 ? 3 : 1 + cuts.filter(c => v > c).length;
    const box = el('div', { class: 'tilemap' });
    box.style.gridTemplateColumns = 'repeat(' + Math.max(...data.tiles.map(x => x.x)) + ', minmax(0, 1fr))';
    data.tiles.forEach(tile => {
      const f = byCode.get(tile.code);
      const b = el('button', { class: f ? 'has c' + cls(f.v) : null, disabled: !f, title: tile.name + ': ' + (f ? shown(f) + (f.y ? ' (' + f.y + ')' : '') : t('noData')), 'aria-label': tile.name + ': ' + (f ? shown(f) : t('noData')) },
        abbreviate(tile.name), f ? el('small', {}, number(f.v)) : null);
      b.style.gridColumn = tile.x; b.style.gridRow = tile.y;
      if (f) b.addEventListener('click', () => source(i, f));
      box.append(b);
    });
    const key = el('div', { class: 'scale', 'aria-hidden': 'true' });
    if (shownValues.length) {
      if (distinct.length > 1) key.append(number(shownValues[0]) + ' ', ...[1, 2, 3, 4, 5].map(n => el('i', { class: 'c' + n })), ' ' + number(shownValues[shownValues.length - 1]));
      else key.append(el('i', { class: 'c3' }), ' ' + number(shownValues[0]));
    }
    key.append(el('i', { class: 'c0' }), ' ' + t('noData'));
    return el('div', {}, box, key);
  }
  function abbreviate(name) { const w = name.replace(/ - /g, ' ').split(' '); return w.length > 2 ? w.map(x => x[0]).join('') : name; }

  function figures(i) {
    const withRef = Boolean(data.reference);
    const rows = [...i.figures].sort((a, b) => a.a - b.a || (a.y || 9999) - (b.y || 9999) || a.p - b.p);
    return el('table', { id: 'figures' }, el('thead', {}, el('tr', {}, el('th', {}, t('place')), el('th', { class: 'n' }, t('value')), el('th', {}, t('due')), withRef ? el('th', {}, t('vs')) : null, el('th', {}, t('lead')), el('th', {}, t('wording')))),
      el('tbody', {}, rows.map(f => el('tr', {}, el('td', {}, placeName(f.a)),
        el('td', { class: 'n' }, el('button', { class: 'fig', on: { click: () => source(i, f) } }, shown(f)), f.by ? el('div', { class: 'miss' }, t('change')) : null),
        el('td', {}, f.y === undefined ? el('span', { class: 'miss' }, t('noYear')) : String(f.y)),
        withRef ? el('td', { class: f.std }, f.std && f.std !== 'unknown' ? t(f.std) + ' (' + number(f.ref) + ')' : '') : null,
        el('td', {}, (f.l || []).join('; ')), el('td', { class: 'miss' }, f.w)))));
  }

  function open(title, ...content) {
    dialog.replaceChildren(el('div', { class: 'dlg' }, el('header', {}, el('h2', { id: 'dlg-title' }, title), el('button', { class: 'plain', id: 'close', on: { click: () => dialog.close() } }, t('close'))), ...content));
    if (!dialog.open) dialog.showModal();
  }
  function source(i, f) {
    const p = data.plans[f.p];
    const facts = [[t('value'), shown(f)], [t('due'), f.d || t('noYear')], [t('lead'), (f.l || []).join('; ')], [t('section'), f.h === undefined ? '' : data.sections[f.h]], [t('document'), [p.type, p.number, day(p.date)].filter(Boolean).join(' · ')], [t('file'), p.file], [t('page'), f.pg === undefined ? '' : String(f.pg)]];
    open(placeName(f.a) + ' — ' + label(i), el('blockquote', { id: 'sentence', 'aria-label': t('source') }, f.s.slice(0, f.b), el('mark', {}, f.s.slice(f.b, f.e)), f.s.slice(f.e)),
      el('dl', {}, facts.filter(x => x[1]).flatMap(x => [el('dt', {}, x[0]), el('dd', {}, x[1])])));
  }

  function leads() {
    const agencies = new Map();
    data.tasks.forEach(k => k.l.forEach(a => { const row = agencies.get(a) || new Map(); row.set(k.p, [...(row.get(k.p) || []), k]); agencies.set(a, row); }));
    const total = row => [...row.values()].reduce((s, x) => s + x.length, 0);
    const rows = [...agencies].sort((a, b) => b[1].size - a[1].size || total(b[1]) - total(a[1]) || a[0].localeCompare(b[0], 'vi')).slice(0, 150);
    const plans = data.plans.map((p, n) => n).filter(n => data.tasks.some(k => k.p === n));
    return el('section', { id: 'view-leads' }, el('h2', {}, t('leads')), el('p', { class: 'sub' }, t('leadSub')),
      el('div', { class: 'card scroll' }, el('table', { class: 'matrix' }, el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('agency')), plans.map(n => el('th', { class: 'col', scope: 'col', title: data.plans[n].title || data.plans[n].file }, placeName(data.plans[n].place), el('br'), data.plans[n].number || '')))),
        el('tbody', {}, rows.map(([a, row]) => el('tr', {}, el('th', { scope: 'row' }, a), plans.map(n => {
          const own = row.get(n);
          return el('td', {}, own ? el('button', { class: 'c' + Math.min(5, 1 + Math.floor(Math.log2(own.length))), 'aria-label': a + ', ' + placeName(data.plans[n].place) + ': ' + own.length + ' ' + t('tasks'),
            on: { click: () => open(a + ' — ' + placeName(data.plans[n].place), el('p', { class: 'miss' }, data.plans[n].file), el('ol', { class: 'tasks' }, own.map(k => el('li', {}, k.t, k.d ? el('span', { class: 'miss' }, ' — ' + t('deadline') + ': ' + k.d) : null, k.pg ? el('span', { class: 'miss' }, ' — ' + t('page') + ' ' + k.pg) : null)))) } }, String(own.length)) : null);
        })))))));
  }

  function missing() {
    const provinces = data.places.map((p, n) => n).filter(n => data.places[n].province);
    const rows = data.indicators.map((i, n) => [i, n, new Set(i.figures.map(f => f.a))]).filter(([i, n, said]) => { const k = provinces.filter(a => said.has(a)).length; return k >= 2 && k >= provinces.length / 2 && k < provinces.length; });
    return el('section', { id: 'view-missing' }, el('h2', {}, t('missing')), el('p', { class: 'sub' }, t('missSub')),
      rows.length ? el('div', { class: 'card scroll' }, el('table', {}, el('thead', {}, el('tr', {}, el('th', {}, t('indicators')), el('th', { class: 'n' }, t('says')), el('th', {}, t('miss')))),
        el('tbody', {}, rows.map(([i, n, said]) => el('tr', {}, el('td', {}, el('button', { class: 'fig', on: { click: () => { state.current = n; location.hash = '#indicators/' + encodeURIComponent(i.key); } } }, label(i))), el('td', { class: 'n' }, number(said.size)), el('td', {}, provinces.filter(a => !said.has(a)).map(placeName).join(', '))))))) : el('p', { class: 'empty' }, t('none')));
  }

  function route() {
    const [view, key] = location.hash.slice(1).split('/');
    state.view = ['overview', 'indicators', 'leads', 'missing'].includes(view) && !(view === 'leads' && !data.tasks) ? view : 'overview';
    if (key) { const n = data.indicators.findIndex(i => i.key === decodeURIComponent(key)); if (n >= 0) state.current = n; }
    draw();
  }
  function draw() {
    document.documentElement.lang = state.lang;
    document.title = 'Kehoach · ' + t('title');
    const view = { overview, indicators, leads, missing }[state.view]();
    main.replaceChildren(view);
    document.body.querySelectorAll(':scope > header, :scope > footer').forEach(n => n.remove());
    document.body.prepend(header());
    main.after(el('footer', {}, t('foot')));
    const current = main.querySelector('.list [aria-current]');
    if (current) current.scrollIntoView({ block: 'nearest' });
  }
  state.lang = store.get('kehoach-lang') === 'en' ? 'en' : 'vi';
  setTheme(store.get('kehoach-theme') || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  document.body.prepend(main); main.after(dialog);
  addEventListener('hashchange', route);
  route();
}());
