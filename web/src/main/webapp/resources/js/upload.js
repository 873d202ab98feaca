/* The drop zone: sends each file as it is, shows progress, and the hash when it has arrived. The ids stand in the
   hidden field named by data-into, so that the form takes them with it. */
(function () {
  'use strict';

  document.querySelectorAll('.drop[data-upload]').forEach(function (zone) {
    var input = zone.querySelector('input[type=file]');
    var list = zone.querySelector('ul');
    var into = document.getElementById(zone.dataset.into) || document.getElementsByName(zone.dataset.into)[0];
    var words = zone.dataset.words.split(';');
    list.hidden = true;

    function add(id) {
      if (into) {
        into.value = (into.value + ' ' + id).trim();
        into.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
    function drop(id) {
      if (into) {
        into.value = into.value.split(' ').filter(function (one) {
          return one !== String(id);
        }).join(' ');
        into.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
    function element(tag, css, text) {
      var made = document.createElement(tag);
      if (css) {
        made.className = css;
      }
      if (text) {
        made.textContent = text;
      }
      return made;
    }

    function send(file) {
      list.hidden = false;
      var row = element('li');
      var number = element('span', 'no');
      var middle = element('div');
      var title = element('span', 'ti', file.name);
      title.setAttribute('dir', 'auto');
      var meta = element('span', 'meta');
      var size = element('span', '', Math.max(1, Math.round(file.size / 1024)) + ' kB');
      var bar = element('progress');
      bar.max = 100;
      bar.value = 0;
      bar.setAttribute('aria-label', file.name);
      meta.appendChild(size);
      meta.appendChild(bar);
      middle.appendChild(title);
      middle.appendChild(meta);
      var end = element('span', 'end');
      var state = element('span', 'st st-run', words[0]);
      end.appendChild(state);
      row.appendChild(number);
      row.appendChild(middle);
      row.appendChild(end);
      list.appendChild(row);

      var request = new XMLHttpRequest();
      request.open('POST', zone.dataset.upload);
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
      request.setRequestHeader('X-Upload-Token', zone.dataset.token);
      request.upload.addEventListener('progress', function (event) {
        if (event.lengthComputable) {
          bar.value = Math.round(100 * event.loaded / event.total);
        }
      });
      request.addEventListener('load', function () {
        bar.remove();
        var answer = {};
        try {
          answer = JSON.parse(request.responseText);
        } catch (unreadable) {
          answer = {};
        }
        if (request.status === 201) {
          number.textContent = '';
          title.textContent = answer.name;
          var hash = element('span', 'hash', 'sha256 ' + answer.sha256.slice(0, 4) + '…' + answer.sha256.slice(-4));
          hash.setAttribute('dir', 'ltr');
          hash.title = answer.sha256;
          meta.appendChild(hash);
          state.className = 'st st-ok';
          state.textContent = words[1];
          add(answer.id);
          remover(row, end, file.name, function () {
            drop(answer.id);
          });
          zone.dispatchEvent(new CustomEvent('comity:uploaded', { bubbles: true, detail: answer }));
        } else {
          refused(answer.detail || words[4]);
        }
      });
      request.addEventListener('error', function () {
        bar.remove();
        refused(words[4]);
      });
      function refused(why) {
        state.className = 'st st-over';
        state.textContent = words[2];
        meta.appendChild(element('span', '', why));
        remover(row, end, file.name, function () {});
      }
      if (file.size > Number(zone.dataset.max)) {
        bar.remove();
        refused(zone.querySelector('.small').textContent);
      } else {
        request.send(file);
      }
    }
    function remover(row, end, name, then) {
      var button = element('button', 'btn btn-quiet btn-s', words[3]);
      button.type = 'button';
      button.setAttribute('aria-label', words[3] + ': ' + name);
      button.addEventListener('click', function () {
        then();
        row.remove();
        list.hidden = list.children.length === 0;
        input.focus();
      });
      end.appendChild(button);
    }
    function all(files) {
      Array.prototype.forEach.call(files, send);
    }

    input.removeAttribute('name');
    input.addEventListener('change', function () {
      all(input.files);
      input.value = '';
    });
    ['dragover', 'dragenter'].forEach(function (kind) {
      zone.addEventListener(kind, function (event) {
        event.preventDefault();
      });
    });
    zone.addEventListener('drop', function (event) {
      event.preventDefault();
      all(event.dataTransfer.files);
    });
  });
})();
