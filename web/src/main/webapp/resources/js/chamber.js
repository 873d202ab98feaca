/* The editor of a draft: a textarea of class "blocks" becomes a list of numbered paragraphs, headings and quotations.
   Without script the textarea itself is the editor: blank lines part the blocks, "# " begins a heading, "> " a quote. */
(function () {
  'use strict';

  var KINDS = ['', '# ', '## ', '> '];

  function parse(text) {
    return text.split(/\n\s*\n/).map(function (block) {
      return block.trim();
    }).filter(Boolean).map(function (block) {
      var mark = /^(#{1,3}|>)\s*/.exec(block);
      var kind = !mark ? '' : mark[1] === '>' ? '> ' : mark[1] === '#' ? '# ' : '## ';
      return { kind: kind, words: mark ? block.slice(mark[0].length) : block };
    });
  }

  function edit(area) {
    var words = area.dataset.words.split('|');
    var from = Number(area.dataset.from || 1);
    var list = document.createElement('ol');
    list.className = 'list';
    area.hidden = true;
    area.insertAdjacentElement('afterend', list);
    var add = button(words[4], function () {
      insert(null, { kind: '', words: '' }).querySelector('textarea').focus();
      store();
    });
    list.insertAdjacentElement('afterend', add);

    function button(label, act, long) {
      var made = document.createElement('button');
      made.type = 'button';
      made.className = 'btn btn-quiet btn-s';
      made.textContent = label;
      if (long) {
        made.setAttribute('aria-label', long);
      }
      made.addEventListener('click', act);
      return made;
    }

    function insert(before, block) {
      var row = document.createElement('li');
      var tools = document.createElement('div');
      tools.className = 'acts';
      var number = document.createElement('b');
      number.className = 'num';
      var kind = document.createElement('select');
      kind.className = 'form-select w-auto';
      kind.setAttribute('aria-label', words[8]);
      KINDS.forEach(function (value, i) {
        kind.add(new Option(words[i], value, false, value === block.kind));
      });
      var text = document.createElement('textarea');
      text.className = 'form-control mt-2';
      text.value = block.words;
      text.rows = Math.max(2, Math.ceil(block.words.length / 80));
      text.setAttribute('aria-label', words[9]);
      text.addEventListener('input', function () {
        text.rows = Math.max(2, Math.ceil(text.value.length / 80));
        store();
      });
      kind.addEventListener('change', store);
      tools.append(number, kind, button('↑', function () {
        if (row.previousElementSibling) {
          list.insertBefore(row, row.previousElementSibling);
          store();
        }
      }, words[5]), button('↓', function () {
        if (row.nextElementSibling) {
          list.insertBefore(row.nextElementSibling, row);
          store();
        }
      }, words[6]), button('×', function () {
        row.remove();
        store();
      }, words[7]), button('+', function () {
        insert(row.nextElementSibling, { kind: '', words: '' }).querySelector('textarea').focus();
        store();
      }, words[4]));
      row.append(tools, text);
      list.insertBefore(row, before);
      return row;
    }

    function store() {
      var number = from;
      area.value = Array.prototype.map.call(list.children, function (row) {
        var kind = row.querySelector('select').value;
        var text = row.querySelector('textarea').value.replace(/\s*\n\s*/g, ' ').trim();
        row.querySelector('b').textContent = kind ? '' : String(number++);
        return text ? kind + text : '';
      }).filter(Boolean).join('\n\n');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }

    parse(area.value).forEach(function (block) {
      insert(null, block);
    });
    store();
  }

  document.querySelectorAll('textarea.blocks').forEach(edit);
}());
