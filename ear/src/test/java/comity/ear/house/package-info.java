/** The whole house for tests: opened once for all of them, in test mode, with a throw-away home under target. */
package comity.ear.house;
