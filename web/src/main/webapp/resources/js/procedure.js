/* Draws the BPMN models of a case and marks where it stands. The list beside each drawing says the same. */
(function () {
  'use strict';

  function ids(text) {
    return text ? text.split(' ').filter(Boolean) : [];
  }

  function draw(box) {
    var xml = box.dataset.bpmn;
    box.textContent = '';
    var viewer = new window.BpmnJS({ container: box });
    viewer.importXML(xml).then(function () {
      var canvas = viewer.get('canvas');
      var registry = viewer.get('elementRegistry');
      ids(box.dataset.done).forEach(function (id) {
        if (registry.get(id)) {
          canvas.addMarker(id, 'is-done');
        }
      });
      ids(box.dataset.active).forEach(function (id) {
        if (registry.get(id)) {
          canvas.addMarker(id, 'is-now');
        }
      });
      canvas.zoom('fit-viewport', 'auto');
    }).catch(function () {
      box.textContent = box.dataset.failed || '';
    });
  }

  /* A drawing needs room: one that is folded away is drawn when it is opened, once. */
  document.querySelectorAll('.bpmn[data-bpmn]').forEach(function (box) {
    var fold = box.closest('details');
    if (!fold || fold.open) {
      draw(box);
      return;
    }
    fold.addEventListener('toggle', function opened() {
      if (fold.open) {
        fold.removeEventListener('toggle', opened);
        draw(box);
      }
    });
  });
})();
