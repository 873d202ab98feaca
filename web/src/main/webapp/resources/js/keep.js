/* Keeps what is typed into a form of class "keep" until it is sent, in this tab only: an expired session loses nothing.
   Files, passwords and hidden state are never kept. Signing out forgets everything. */
(function () {
  'use strict';

  var PREFIX = 'comity.keep:';
  var body = document.body;

  function forget(prefix) {
    Object.keys(window.sessionStorage).forEach(function (key) {
      if (key.indexOf(prefix) === 0) {
        window.sessionStorage.removeItem(key);
      }
    });
  }

  if (document.querySelector('[data-forget]')) {
    forget(PREFIX);
  }
  document.querySelectorAll('[data-sign-out]').forEach(function (link) {
    link.addEventListener('click', function () {
      forget(PREFIX);
    });
  });

  function address() {
    var query = new URLSearchParams(window.location.search);
    query.delete('expired');
    return window.location.pathname + '?' + query.toString();
  }
  function key(form) {
    return PREFIX + address() + '#' + form.id;
  }
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && !/^(hidden|file|password|submit|button|reset|fieldset)$/.test(field.type);
    });
  }
  function read(form) {
    var values = {};
    fields(form).forEach(function (field) {
      if (field.type === 'checkbox' || field.type === 'radio') {
        values[field.name + '=' + field.value] = field.checked;
      } else if (field.multiple) {
        values[field.name] = Array.prototype.map.call(field.selectedOptions, function (o) {
          return o.value;
        });
      } else {
        values[field.name] = field.value;
      }
    });
    return values;
  }
  function write(form, values) {
    var changed = false;
    fields(form).forEach(function (field) {
      var name = field.type === 'checkbox' || field.type === 'radio' ? field.name + '=' + field.value : field.name;
      if (!(name in values)) {
        return;
      }
      if (field.type === 'checkbox' || field.type === 'radio') {
        changed = changed || field.checked !== values[name];
        field.checked = values[name];
      } else if (field.multiple) {
        Array.prototype.forEach.call(field.options, function (o) {
          var chosen = values[name].indexOf(o.value) >= 0;
          changed = changed || o.selected !== chosen;
          o.selected = chosen;
        });
      } else if (field.value !== values[name]) {
        changed = true;
        field.value = values[name];
      }
    });
    return changed;
  }

  /* a form that was sent and whose answer is here is no longer kept */
  var sent = window.sessionStorage.getItem(PREFIX + 'sent');
  var expired = /[?&]expired=1/.test(window.location.search);
  if (sent && expired) {
    /* the form's own address, with the case it was about, is lost on the way through the sign-in page */
    var form = sent.slice(PREFIX.length, sent.lastIndexOf('#'));
    if (form !== address() && form.split('?')[0] === window.location.pathname) {
      window.location.replace(form + '&expired=1');
      return;
    }
  }
  if (sent) {
    window.sessionStorage.removeItem(PREFIX + 'sent');
    var samePlace = sent.indexOf(PREFIX + address() + '#') === 0;
    var answered = body.dataset.postback === 'true' || body.dataset.done === 'true' || !samePlace;
    if (answered && !expired) {
      window.sessionStorage.removeItem(sent);
    }
  }

  document.querySelectorAll('form.keep').forEach(function (form) {
    var name = key(form);
    var stored = window.sessionStorage.getItem(name);
    if (stored && body.dataset.postback !== 'true') {
      var entry = JSON.parse(stored);
      if (entry.user === body.dataset.user && write(form, entry.values)) {
        note(form, name);
        form.dispatchEvent(new CustomEvent('comity:restored', { bubbles: true }));
      }
    }
    var timer;
    function keep() {
      window.sessionStorage.setItem(name, JSON.stringify({ user: body.dataset.user, values: read(form) }));
    }
    form.addEventListener('input', function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, 300);
    });
    form.addEventListener('change', keep);
    form.addEventListener('submit', function () {
      keep();
      window.sessionStorage.setItem(PREFIX + 'sent', name);
    });
  });

  function note(form, name) {
    var box = document.createElement('div');
    box.className = 'note note-soon mb-4';
    box.setAttribute('role', 'status');
    var words = document.createElement('span');
    words.textContent = body.dataset.kept + ' ';
    var again = document.createElement('button');
    again.type = 'button';
    again.className = 'btn btn-quiet btn-s';
    again.textContent = body.dataset.discard;
    again.addEventListener('click', function () {
      window.sessionStorage.removeItem(name);
      window.location.href = address();
    });
    box.appendChild(words);
    box.appendChild(again);
    form.insertBefore(box, form.firstChild);
  }
})();
