/* PrimeFaces packs Quill together with a widget of its own, which is not used here: this stands in for what that widget
   extends, so that the file loads without the rest of PrimeFaces. */
window.PrimeFaces = { widget: { DeferredWidget: { extend: function () {
  'use strict';
} } } };
