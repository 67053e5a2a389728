//! A PostgreSQL server of its own for each test: made in a new folder, reachable on this machine only, thrown away.

use std::env::temp_dir;
use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::{MetadataExt, chown};
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::time::Duration;

use sqlx::PgPool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use tokio::time::{sleep, timeout};

/// A user of Linux that owns no files.
const UNPRIVILEGED: u32 = 65534;

pub struct Postgres {
    server: Child,
    port: u16,
    folder: PathBuf,
}

impl Postgres {
    /// Makes a server. Each test has its own name.
    pub fn start(test: &str) -> Postgres {
        let folder = temp_dir().join(format!("{test}-{}", process::id()));
        fs::create_dir_all(folder.join("server")).unwrap();
        let made = program(&folder, "initdb")
            .args(["--auth=trust", "--no-sync", "--locale=C", "--encoding=UTF8"])
            .args(["--username", &user(), "--pgdata", "data"])
            .status()
            .expect("`initdb` can be started");
        assert!(made.success(), "`initdb` fails: {}", log(&folder));
        let (server, port) = serve(&folder);
        Postgres {
            server,
            port,
            folder,
        }
    }

    /// Connects as soon as the server is ready.
    pub async fn connect(&mut self) -> PgPool {
        let connected = timeout(Duration::from_secs(40), async {
            loop {
                let options = PgConnectOptions::new_without_pgpass()
                    .host("127.0.0.1")
                    .port(self.port)
                    .username(&user())
                    .database("postgres");
                let four = PgPoolOptions::new().max_connections(4);
                if let Ok(pool) = four.connect_with(options).await {
                    return pool;
                }
                if let Ok(Some(_)) = self.server.try_wait() {
                    // Another program was quicker to use that port.
                    (self.server, self.port) = serve(&self.folder);
                }
                sleep(Duration::from_millis(20)).await;
            }
        });
        let connected = connected.await;
        connected.unwrap_or_else(|_| panic!("no server after 40 seconds: {}", log(&self.folder)))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // Its data isn't needed anymore, so it may end at once.
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A user that no other server knows, so that a test can't connect to the wrong one.
fn user() -> String {
    format!("ada{}", process::id())
}

/// Starts a server on a port that is free.
fn serve(folder: &Path) -> (Child, u16) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let server = program(folder, "postgres")
        .args(["-F", "-D", "data", "-p", &port.to_string()])
        .args([
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
        ])
        .args(["-c", "max_connections=10", "-c", "shared_buffers=4MB"])
        .args(["-c", "dynamic_shared_memory_type=mmap"])
        .spawn();
    (server.expect("`postgres` can be started"), port)
}

/// A program of PostgreSQL, which writes to a log. It refuses to run as root, so root starts it as another user, with
/// the right to go through root's folders.
fn program(folder: &Path, name: &str) -> Command {
    let home = folder.join("server");
    let we_are_root = fs::metadata(folder).unwrap().uid() == 0;
    let mut command = Command::new(if we_are_root { "setpriv" } else { name });
    if we_are_root {
        chown(&home, Some(UNPRIVILEGED), Some(UNPRIVILEGED)).unwrap();
        command.args([
            "--reuid",
            &UNPRIVILEGED.to_string(),
            "--regid",
            &UNPRIVILEGED.to_string(),
        ]);
        command.args(["--clear-groups", "--inh-caps=+dac_read_search"]);
        command.args(["--ambient-caps=+dac_read_search", name]);
    }
    let log = File::options()
        .create(true)
        .append(true)
        .open(folder.join("log"));
    let log = log.unwrap();
    command.stdout(log.try_clone().unwrap()).stderr(log);
    command.current_dir(home).stdin(Stdio::null());
    command
}

fn log(folder: &Path) -> String {
    fs::read_to_string(folder.join("log")).unwrap_or_default()
}
