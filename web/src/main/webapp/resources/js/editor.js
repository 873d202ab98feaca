/* The editor of a draft: a textarea of class "blocks" becomes a page of numbered paragraphs, headings, quotations and
   lists, with bold, italics and exhibits. Quill, which comes with PrimeFaces, does the editing; what is stored is the
   plain text of the textarea: blank lines part the blocks, "# " begins a heading, "> " a quotation, "- " and "(a) " an
   item, ** and * set words bold and italic, {C-1/3} names an exhibit and its page. Without script the textarea itself
   is the editor. */
(function () {
  'use strict';

  var TOKEN = /\\([*{\\])|\{([CRTP]-\d{1,4}(?:\/\d{1,5})?)\}|\*{1,3}/g;
  var MARKS = ['bold', 'italic'];

  function exhibitWords(value) {
    var parts = value.split('/');
    return parts[1] ? parts[0] + ', p.\u00a0' + parts[1] : parts[0];
  }

  var Embed = Quill.import('blots/embed');
  class Exhibit extends Embed {
    static create(value) {
      var node = super.create();
      node.dataset.exhibit = value;
      node.textContent = exhibitWords(value);
      return node;
    }
    static value(node) {
      return node.dataset.exhibit;
    }
  }
  Exhibit.blotName = 'exhibit';
  Exhibit.tagName = 'span';
  Exhibit.className = 'exhibit-ref';
  Quill.register(Exhibit);

  /* the words of one block as operations of the editor */
  function runs(words) {
    var tokens = [];
    var from = 0;
    words.replace(TOKEN, function (all, sign, exhibit, at) {
      tokens.push({ text: words.slice(from, at) });
      from = at + all.length;
      if (sign) {
        tokens.push({ text: sign });
      } else if (exhibit) {
        tokens.push({ exhibit: exhibit });
      } else if (/^\s?$/.test(words.charAt(at - 1)) && /^\s?$/.test(words.charAt(from))) {
        tokens.push({ text: all });
      } else {
        if (all.length > 1) {
          tokens.push({ text: '**', mark: 'bold' });
        }
        if (all.length !== 2) {
          tokens.push({ text: '*', mark: 'italic' });
        }
      }
      return all;
    });
    tokens.push({ text: words.slice(from) });
    MARKS.forEach(function (mark) {
      var found = tokens.filter(function (token) {
        return token.mark === mark;
      });
      if (found.length % 2) {
        delete found[found.length - 1].mark;
      }
    });
    var on = {};
    return tokens.reduce(function (ops, token) {
      if (token.mark) {
        on[token.mark] = !on[token.mark];
      } else if (token.exhibit || token.text) {
        var attributes = {};
        MARKS.forEach(function (mark) {
          if (on[mark]) {
            attributes[mark] = true;
          }
        });
        ops.push({ insert: token.exhibit ? { exhibit: token.exhibit } : token.text, attributes: attributes });
      }
      return ops;
    }, []);
  }

  function read(text) {
    var ops = [];
    text.split(/\n\s*\n/).forEach(function (block) {
      var words = block.trim().replace(/\s*\n\s*/g, ' ');
      if (!words) {
        return;
      }
      var mark = /^(#{1,3}(?=\s)|>|[-•](?=\s)|\([a-z]\)(?=\s))\s*/.exec(words);
      var kind = {};
      if (mark) {
        words = words.slice(mark[0].length);
        if (mark[1].charAt(0) === '#') {
          kind = { header: mark[1].length };
        } else if (mark[1] === '>') {
          kind = { blockquote: true };
        } else {
          kind = { list: mark[1].charAt(0) === '(' ? 'ordered' : 'bullet' };
        }
      }
      ops = ops.concat(runs(words), [{ insert: '\n', attributes: kind }]);
    });
    return ops.length ? ops : [{ insert: '\n' }];
  }

  /* words with their marks; blanks at the edges stay outside the marks */
  function marked(text, attributes) {
    var parts = /^(\s*)([\s\S]*?)(\s*)$/.exec(text.replace(/[*\\]/g, '\\$&'));
    var stars = (attributes.bold ? '**' : '') + (attributes.italic ? '*' : '');
    return parts[1] + (parts[2] ? stars + parts[2] + stars : '') + parts[3];
  }

  function write(ops) {
    var blocks = [];
    var words = '';
    var letter = 0;
    ops.forEach(function (op) {
      var attributes = op.attributes || {};
      if (typeof op.insert !== 'string') {
        words += op.insert.exhibit ? '{' + op.insert.exhibit + '}' : '';
        return;
      }
      op.insert.split('\n').forEach(function (piece, i) {
        if (i > 0) {
          letter = attributes.list === 'ordered' ? letter + 1 : 0;
          var head = attributes.header ? '#'.repeat(attributes.header) + ' '
            : attributes.blockquote ? '> '
              : attributes.list === 'bullet' ? '- '
                : attributes.list ? '(' + String.fromCharCode(96 + Math.min(letter, 26)) + ') ' : '';
          if (words.trim()) {
            blocks.push(head + words.trim());
          }
          words = '';
        }
        if (piece) {
          words += attributes.header ? piece : marked(piece, attributes);
        }
      });
    });
    return blocks.join('\n\n');
  }

  function edit(area) {
    var tools = document.getElementById('editor-tools').content.firstElementChild.cloneNode(true);
    var page = document.createElement('div');
    var label = document.querySelector('label[for="' + area.id + '"]');
    area.hidden = true;
    page.setAttribute('translate', 'no');
    page.className = 'editor opinion' + (area.dataset.only ? ' editor-' + area.dataset.only : '');
    area.insertAdjacentElement('afterend', page);
    area.insertAdjacentElement('afterend', tools);
    if (area.dataset.only) {
      tools.querySelector('[data-block]').remove();
    }
    var quill = new Quill(page, {
      formats: area.dataset.only ? ['bold', 'italic', 'exhibit'] : ['bold', 'italic', 'header', 'blockquote', 'list', 'exhibit'],
      modules: {
        toolbar: false,
        keyboard: { bindings: { tab: null, indent: null, outdent: null, 'remove tab': null } }
      }
    });
    label.id = label.id || area.id + '-label';
    quill.root.setAttribute('role', 'textbox');
    quill.root.setAttribute('aria-multiline', 'true');
    quill.root.setAttribute('aria-labelledby', label.id);
    label.addEventListener('click', function () {
      quill.focus();
    });
    quill.setContents(read(area.value), 'silent');
    quill.history.clear();
    quill.on('text-change', function () {
      area.value = write(quill.getContents().ops);
      area.dispatchEvent(new Event('input', { bubbles: true }));
      number();
    });
    controls(tools, quill);
    return quill;
  }

  function kindOf(format) {
    return format.header ? String(Math.min(format.header, 2)) : format.blockquote ? 'quote' : format.list || '';
  }

  function controls(tools, quill) {
    var block = tools.querySelector('[data-block]');
    var exhibit = tools.querySelector('[data-exhibit]');
    var sheet = tools.querySelector('[data-page]');
    var last = { index: quill.getLength() - 1, length: 0 };
    function show() {
      var range = quill.getSelection();
      if (!range) {
        return;
      }
      last = range;
      var format = quill.getFormat(range);
      if (block) {
        block.value = kindOf(format);
      }
      tools.querySelectorAll('[data-mark]').forEach(function (button) {
        button.setAttribute('aria-pressed', format[button.dataset.mark] ? 'true' : 'false');
      });
    }
    quill.on('editor-change', show);
    tools.querySelectorAll('[data-mark]').forEach(function (button) {
      button.addEventListener('mousedown', function (event) {
        event.preventDefault();
      });
      button.addEventListener('click', function () {
        quill.setSelection(last.index, last.length, 'silent');
        quill.format(button.dataset.mark, button.getAttribute('aria-pressed') !== 'true', 'user');
        show();
      });
    });
    if (block) {
      block.addEventListener('change', function () {
        var kind = block.value;
        quill.formatLine(last.index, last.length || 1, { header: false, blockquote: false, list: false }, 'user');
        if (/^\d$/.test(kind)) {
          quill.formatLine(last.index, last.length || 1, 'header', Number(kind), 'user');
        } else if (kind === 'quote') {
          quill.formatLine(last.index, last.length || 1, 'blockquote', true, 'user');
        } else if (kind) {
          quill.formatLine(last.index, last.length || 1, 'list', kind, 'user');
        }
        quill.setSelection(last.index, last.length, 'silent');
      });
    }
    var insert = tools.querySelector('[data-insert]');
    if (insert) {
      insert.addEventListener('click', function () {
        var value = exhibit.value + (/^\d+$/.test(sheet.value) ? '/' + sheet.value : '');
        var at = last.index;
        quill.insertEmbed(at, 'exhibit', value, 'user');
        quill.setSelection(at + 1, 0, 'silent');
        sheet.value = '';
      });
    }
  }

  /* the reasons go on with the numbers of the descriptive part */
  var open = [];
  function number() {
    var from = 0;
    open.forEach(function (quill) {
      quill.root.style.counterReset = 'para ' + from;
      from += Array.prototype.filter.call(quill.root.children, function (child) {
        return child.tagName === 'P' && child.textContent.trim();
      }).length;
    });
  }
  document.querySelectorAll('textarea.blocks').forEach(function (area) {
    var quill = edit(area);
    if (!area.dataset.only) {
      open.push(quill);
    }
  });
  number();
}());
