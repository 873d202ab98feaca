/**
 * Communications by anyone: the public form and its acknowledgement, the registry's list, the API. The form keeps no
 * session and works without script.
 */
package comity.web.communication;
