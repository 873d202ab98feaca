/* Small helps of every page. Nothing here is needed to read or to file. */
(function () {
  'use strict';

  var errors = document.getElementById('errors');
  if (errors) {
    errors.querySelectorAll('li a[href^="#"]').forEach(nameField);
    errors.focus();
  }

  // Says which field a fault belongs to; a file that is missing is reached by its field, since its input is hidden.
  function nameField(link) {
    var id = link.getAttribute('href').slice(1);
    var field = document.getElementById('field-' + id);
    var label = field && field.querySelector('.form-label, legend');
    if (!label) {
      return;
    }
    var words = label.cloneNode(true);
    words.querySelectorAll('.opt').forEach(function (part) { part.remove(); });
    link.prepend(words.textContent.trim() + ': ');
    var input = document.getElementById(id);
    if (input && input.type === 'hidden') {
      link.setAttribute('href', '#field-' + id);
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      document.querySelectorAll('details.menu[open]').forEach(function (menu) {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }
  });
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  /* a form is sent once */
  document.querySelectorAll('form[method=post]').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      if (form.dataset.sent === 'true') {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'true';
      window.setTimeout(function () {
        form.dataset.sent = 'false';
      }, 8000);
    });
  });

  /* letter keys, off until turned on */
  var KEY = 'comity.keys';
  function keysOn() {
    return window.localStorage.getItem(KEY) === 'on';
  }
  document.querySelectorAll('[data-keys-switch]').forEach(function (button) {
    function show() {
      button.textContent = keysOn() ? button.dataset.off : button.dataset.on;
      button.setAttribute('aria-pressed', keysOn() ? 'true' : 'false');
    }
    button.addEventListener('click', function () {
      window.localStorage.setItem(KEY, keysOn() ? 'off' : 'on');
      show();
    });
    show();
  });
  document.querySelectorAll('[data-keys=hint]').forEach(function (hint) {
    hint.hidden = !keysOn();
  });
  /* a row that was just added is where one goes on typing */
  var fresh = document.querySelector('[data-fresh=true] select, [data-fresh=true] input');
  if (fresh) {
    fresh.focus();
  }
  var before = '';
  document.addEventListener('keydown', function (event) {
    var typing = /^(input|textarea|select)$/i.test(event.target.tagName) || event.target.isContentEditable;
    if (!keysOn() || typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var pair = before + event.key;
    before = event.key === 'g' ? 'g' : '';
    if (pair === 'gh') {
      window.location.href = '/home';
    } else if (pair === 'gq') {
      window.location.href = '/worklist/queue';
    } else if (event.key === '?') {
      window.location.href = '/keyboard';
    } else if (event.key === '/') {
      var field = document.querySelector('main input[type=search], main .filters input, main .filters select');
      if (field) {
        event.preventDefault();
        field.focus();
      }
    } else {
      document.dispatchEvent(new CustomEvent('comity:key', { detail: event.key }));
    }
  });
})();
