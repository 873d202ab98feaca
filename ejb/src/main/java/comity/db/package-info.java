/**
 * The tribunal's database.
 *
 * <ol>
 *   <li>The application migrates its own schema when it starts, before the persistence unit compares itself with it.
 *   <li>Two nodes may start on one empty database: one migrates, the other waits (the migration tool's own lock).
 *   <li>The engine's tables are made by the engine's own scripts, read from its library; nothing is copied.
 * </ol>
 */
package comity.db;
