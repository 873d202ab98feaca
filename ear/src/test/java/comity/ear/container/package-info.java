/** Tests that run inside the server, on the built EAR, with real PostgreSQL and Keycloak. */
package comity.ear.container;
