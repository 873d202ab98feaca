/* A step of the claim that was changed is saved before another step is opened, whichever link leads there. */
(function () {
  'use strict';

  var form = document.getElementById('wizard');
  var save = document.getElementById('stay');
  var onward = document.getElementById('onward');
  var changed = false;
  if (!form || !save || !onward) {
    return;
  }
  function mark() {
    changed = true;
  }
  form.addEventListener('input', mark);
  form.addEventListener('change', mark);
  form.addEventListener('comity:restored', mark);

  document.querySelectorAll('.wiz a[href*="/filing/claim?"]').forEach(function (link) {
    link.addEventListener('click', function (event) {
      var plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (!changed || !plain) {
        return;
      }
      event.preventDefault();
      var query = new URL(link.href).searchParams;
      onward.value = query.get('step') + '-' + (query.get('claim') || '1');
      form.requestSubmit(save);
    });
  });
})();
