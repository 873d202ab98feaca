/** Side letters (X5): the public list, a letter beside its object, the desk of those who speak for a State, the API. */
package comity.web.sideletter;
