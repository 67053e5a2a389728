//! A MariaDB server of its own for each test: made in a new folder, reachable on this machine only, thrown away.

use std::env::temp_dir;
use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::time::Duration;

use sqlx::MySqlPool;
use sqlx::mysql::{MySqlConnectOptions, MySqlPoolOptions};
use tokio::time::{sleep, timeout};

pub struct MariaDb {
    server: Child,
    port: u16,
    folder: PathBuf,
}

impl MariaDb {
    /// Starts a server. Each test has its own name.
    pub fn start(test: &str) -> MariaDb {
        let folder = temp_dir().join(format!("{test}-{}", process::id()));
        fs::create_dir_all(folder.join("data")).unwrap();
        let create = format!("CREATE DATABASE {};", database());
        fs::write(folder.join("create.sql"), create).unwrap();
        let (server, port) = serve(&folder);
        MariaDb {
            server,
            port,
            folder,
        }
    }

    /// Connects as soon as the server is ready.
    pub async fn connect(&mut self) -> MySqlPool {
        let connected = timeout(Duration::from_secs(40), async {
            loop {
                let options = MySqlConnectOptions::new()
                    .host("127.0.0.1")
                    .port(self.port)
                    .username("root")
                    .database(&database());
                let four = MySqlPoolOptions::new().max_connections(4);
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

impl Drop for MariaDb {
    fn drop(&mut self) {
        // Its data isn't needed anymore, so it may end at once.
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A database that no other server has, so that a test can't connect to the wrong one.
fn database() -> String {
    format!("garden{}", process::id())
}

/// Starts a server on a port that is free. Without tables of privileges, everyone on this machine may log in.
fn serve(folder: &Path) -> (Child, u16) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let log = File::options()
        .create(true)
        .append(true)
        .open(folder.join("log"))
        .unwrap();
    let server = Command::new("mariadbd")
        .args(["--no-defaults", "--skip-grant-tables", "--user=root"])
        .args(["--bind-address=127.0.0.1", &format!("--port={port}")])
        .arg(format!("--datadir={}", folder.join("data").display()))
        .arg(format!(
            "--init-file={}",
            folder.join("create.sql").display()
        ))
        .args(["--socket=", "--pid-file=pid", "--max-connections=10"])
        .args(["--innodb-buffer-pool-size=8M", "--innodb-log-file-size=4M"])
        .args([
            "--innodb-use-native-aio=0",
            "--innodb-flush-log-at-trx-commit=0",
        ])
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(log.try_clone().unwrap())
        .stderr(log)
        .spawn();
    (server.expect("`mariadbd` can be started"), port)
}

fn log(folder: &Path) -> String {
    fs::read_to_string(folder.join("log")).unwrap_or_default()
}
