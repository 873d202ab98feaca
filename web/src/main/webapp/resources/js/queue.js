/* Letter keys of a queue: j, k move, Enter opens, t takes. */
(function () {
  'use strict';

  var rows = Array.prototype.slice.call(document.querySelectorAll('tr[data-row]'));
  var at = -1;

  function go(to) {
    if (to < 0 || to >= rows.length) {
      return;
    }
    if (at >= 0) {
      rows[at].classList.remove('is-sel');
    }
    at = to;
    rows[at].classList.add('is-sel');
    rows[at].querySelector('a').focus();
  }

  document.addEventListener('comity:key', function (event) {
    if (event.detail === 'j') {
      go(at + 1);
    } else if (event.detail === 'k') {
      go(at - 1);
    } else if (event.detail === 't' && at >= 0) {
      var take = rows[at].querySelector('input[type=submit], button');
      if (take) {
        take.click();
      }
    }
  });
})();
