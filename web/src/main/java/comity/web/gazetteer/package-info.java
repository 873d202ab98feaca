/** The gazetteer over the API; in the portal it is a choice of the guided filing (D09). */
package comity.web.gazetteer;
