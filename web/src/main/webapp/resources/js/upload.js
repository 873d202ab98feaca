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

    /* what has arrived is remembered until the browser's tab closes, so that a refused form can name it again */
    function remember(answer, size) {
      try {
        sessionStorage.setItem('comity.upload.' + answer.id, JSON.stringify({
          id: answer.id, name: answer.name, sha256: answer.sha256, size: size
        }));
      } catch (full) {
        return;
      }
    }
    function remembered(id) {
      try {
        return JSON.parse(sessionStorage.getItem('comity.upload.' + id));
      } catch (unreadable) {
        return null;
      }
    }

    function line(file) {
      list.hidden = false;
      var row = element('li');
      var number = element('span', 'no');
      var middle = element('div');
      var title = element('span', 'ti', file.name);
      title.setAttribute('dir', 'auto');
      var meta = element('span', 'meta');
      var size = element('span', '', Math.max(1, Math.round(file.size / 1024)) + ' kB');
      meta.appendChild(size);
      middle.appendChild(title);
      middle.appendChild(meta);
      var end = element('span', 'end');
      var state = element('span', 'st st-run', words[0]);
      end.appendChild(state);
      row.appendChild(number);
      row.appendChild(middle);
      row.appendChild(end);
      list.appendChild(row);
      return { row: row, title: title, meta: meta, end: end, state: state };
    }
    function arrived(parts, answer) {
      parts.title.textContent = answer.name;
      var hash = element('span', 'hash', 'sha256 ' + answer.sha256.slice(0, 4) + '…' + answer.sha256.slice(-4));
      hash.setAttribute('dir', 'ltr');
      hash.title = answer.sha256;
      parts.meta.appendChild(hash);
      parts.state.className = 'st st-ok';
      parts.state.textContent = words[1];
      remover(parts.row, parts.end, answer.name, function () {
        drop(answer.id);
      });
    }

    function send(file) {
      var parts = line(file);
      var bar = element('progress');
      bar.max = 100;
      bar.value = 0;
      bar.setAttribute('aria-label', file.name);
      parts.meta.appendChild(bar);
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
          arrived(parts, answer);
          remember(answer, file.size);
          add(answer.id);
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
        parts.state.className = 'st st-over';
        parts.state.textContent = words[2];
        parts.meta.appendChild(element('span', '', why));
        remover(parts.row, parts.end, file.name, function () {});
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

    (into ? into.value : '').split(' ').map(remembered).filter(Boolean).forEach(function (kept) {
      arrived(line(kept), kept);
    });
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
