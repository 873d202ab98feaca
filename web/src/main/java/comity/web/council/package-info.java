/**
 * The Council of Signatories: its agenda and meetings as everybody reads them, the desk of its delegates and of the
 * registry, the API.
 */
package comity.web.council;
