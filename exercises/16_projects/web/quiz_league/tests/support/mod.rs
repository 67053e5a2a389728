//! A league that runs, and a client that speaks HTTP with it.

#![allow(dead_code, reason = "no stage uses all of it")]

use std::env::temp_dir;
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection, query_scalar, raw_sql};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// A league on this machine. It stops when it's dropped.
pub struct League {
    pub address: SocketAddr,
    _runtime: Runtime,
}

/// A file for a database, which isn't there yet. Each test has one of its own.
pub fn new_file(test: &str) -> PathBuf {
    let folder = temp_dir().join(format!("quiz-league-{test}"));
    let _ = fs::remove_dir_all(&folder); // of the last run
    fs::create_dir_all(&folder).unwrap();
    folder.join("league.db")
}

/// Starts a new league.
pub fn start(test: &str) -> League {
    open(&new_file(test))
}

/// Starts a league with this database.
pub fn open(file: &Path) -> League {
    open_in(Runtime::new().unwrap(), file)
}

/// Starts a league with this database in this runtime.
pub fn open_in(runtime: Runtime, file: &Path) -> League {
    let app = runtime.block_on(quiz_league::app(file));
    let app = app.expect("the service can use its database");
    let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)));
    let listener = listener.unwrap();
    let address = listener.local_addr().unwrap();
    runtime.spawn(async { axum::serve(listener, app).await });
    League {
        address,
        _runtime: runtime,
    }
}

/// From now on, this database refuses every new row, as it would on a full disk.
pub fn fill_up(file: &Path) {
    let fill_up = async {
        let options = SqliteConnectOptions::new().filename(file);
        let mut database = SqliteConnection::connect_with(&options).await?;
        let tables =
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
        let tables: Vec<String> = query_scalar(tables).fetch_all(&mut database).await?;
        for table in tables {
            let trigger = format!(
                "CREATE TRIGGER \"full {table}\" BEFORE INSERT ON \"{table}\"
                BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
            );
            let trigger = raw_sql(AssertSqlSafe(trigger));
            trigger.execute(&mut database).await?;
        }
        Ok::<_, sqlx::Error>(())
    };
    let filled = Runtime::new().unwrap().block_on(fill_up);
    filled.expect("the database is in this file");
}

/// A response: its status, its headers and its body.
#[derive(Debug)]
pub struct Response {
    pub status: u16,
    head: String,
    pub body: String,
}

impl Response {
    /// Reads everything up to the end of the connection.
    pub fn read(mut stream: TcpStream) -> Self {
        let patience = Some(Duration::from_secs(20));
        stream.set_read_timeout(patience).unwrap();
        let mut text = String::new();
        let read = stream.read_to_string(&mut text);
        read.expect("the league answers, and ends the connection");
        let (head, body) = text.split_once("\r\n\r\n").expect("a response");
        let status = head.split(' ').nth(1).expect("a status");
        Self {
            status: status.parse().expect("a number"),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    /// The value of a header, or an empty text.
    pub fn header(&self, name: &str) -> &str {
        let headers = self.head.lines().filter_map(|line| line.split_once(": "));
        let mut values = headers.filter(|(key, _)| key.eq_ignore_ascii_case(name));
        values.next().map_or("", |(_, value)| value)
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        let json = serde_json::from_str(&self.body);
        json.unwrap_or_else(|error| panic!("no JSON ({error}): {self:?}"))
    }
}

impl League {
    /// Sends a request. Each header is a line.
    pub fn send(&self, method: &str, path: &str, headers: &[&str], body: &str) -> Response {
        Response::read(self.begin(method, path, headers, body))
    }

    /// Sends a request, and doesn't wait for the response.
    pub fn begin(&self, method: &str, path: &str, headers: &[&str], body: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).expect("the league listens");
        let mut lines = vec![format!("{method} {path} HTTP/1.1")];
        lines.push("Host: league.example\r\nConnection: close".to_owned());
        lines.push(format!("Content-Length: {}", body.len()));
        lines.extend(headers.iter().map(|&header| header.to_owned()));
        let request = format!("{}\r\n\r\n{body}", lines.join("\r\n"));
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    pub fn get(&self, path: &str) -> Response {
        self.send("GET", path, &[], "")
    }

    pub fn post(&self, path: &str, body: &Value) -> Response {
        let json = ["Content-Type: application/json"];
        self.send("POST", path, &json, &body.to_string())
    }

    /// Suggests a question with this text, whose second choice is right. Returns its path.
    #[track_caller]
    pub fn suggest(&self, text: &str) -> String {
        let response = self.post("/questions", &question(text));
        assert_eq!(response.status, 201, "{response:?}");
        response.header("location").to_owned()
    }
}

/// A question with this text, whose second choice is right.
pub fn question(text: &str) -> Value {
    json!({ "text": text, "choices": ["Mars", "Venus", "Earth"], "right": 1 })
}
