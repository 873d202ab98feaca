/** Settlement packages (S07): the list, a package with its picture, the desk of its States and the Registrar, the API. */
package comity.web.packages;
