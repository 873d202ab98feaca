/**
 * The launcher: database, identity provider, mail sink and application server, in this order, by one command.
 *
 * <ol>
 *   <li>What is configured from outside (database, identity provider, mail server) is used, not started.
 *   <li>All data lies in the home folder; a second start finds it there and keeps the ports it had.
 *   <li>Each server runs in its own session and process; the launcher stops them in reverse order and leaves none.
 *   <li>What an earlier run left behind is recognised by its process file and ended before a new start.
 *   <li>In production mode a missing setting is refused in one line before anything starts.
 * </ol>
 */
package comity.ear.launch;
