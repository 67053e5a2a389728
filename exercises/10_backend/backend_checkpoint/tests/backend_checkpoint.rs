use std::env::temp_dir;
use std::fs;
use std::net::Ipv4Addr;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;
use std::thread;

use backend_checkpoint::{enroll, open, router};
use serde_json::{Value, json};
use sqlx::SqlitePool;
use sqlx::error::ErrorKind;
use sqlx::sqlite::SqliteConnectOptions;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// A server on this machine, and the tokens of its two observers.
struct Register {
    url: String,
    ann: String,
    bob: String,
}

/// Starts a server with a register that has been in use: two observations of Mira have no observer. Each test names a
/// file of its own.
fn start(file: &str) -> Register {
    let file = temp_dir().join(format!("{file}.db"));
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        Runtime::new().unwrap().block_on(async {
            write_version_1(&file).await;
            let pool = open(&file).await.expect("the database can be migrated");
            let ann = enroll(&pool, "Ann").await.expect("there are observers now");
            let bob = enroll(&pool, "Bob").await.expect("the names differ");
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
            let url = format!("http://{}", listener.local_addr().unwrap());
            send.send(Register { url, ann, bob }).unwrap();
            axum::serve(listener, router(pool)).await.unwrap();
        });
    });
    receive.recv().expect("the server starts")
}

async fn write_version_1(file: &Path) {
    let _ = fs::remove_file(file); // of the last run
    let options = SqliteConnectOptions::new().filename(file);
    let options = options.create_if_missing(true);
    let pool = SqlitePool::connect_with(options).await.unwrap();
    let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let migrations = sqlx::migrate::Migrator::new(migrations).await.unwrap();
    migrations.run_to(1, &pool).await.unwrap();
    let old = "INSERT INTO observations (star, day, magnitude)
        VALUES ('Mira', '2021-02-02', 8.5), ('Mira', '2021-02-02', 8.7)";
    sqlx::query(old).execute(&pool).await.unwrap();
    pool.close().await;
}

/// An answer: its status, its header `Location` and its body.
struct Answer {
    status: u16,
    location: String,
    body: String,
}

impl Register {
    /// Lets `curl` send a request. Without a token, the request has no header for it.
    fn curl(&self, token: &str, arguments: &[&str], path: &str) -> Answer {
        let mut curl = Command::new("curl");
        curl.args([
            "--silent",
            "--include",
            "--noproxy",
            "*",
            "--max-time",
            "20",
        ]);
        if !token.is_empty() {
            curl.args(["--header", &format!("Authorization: {token}")]);
        }
        curl.args(arguments).arg(format!("{}{path}", self.url));
        let output = curl.output().expect("`curl` can be started");
        let output = String::from_utf8_lossy(&output.stdout);
        let (head, body) = output.split_once("\r\n\r\n").expect("an answer");
        let status = head.split(' ').nth(1).expect("a status");
        let location = head
            .lines()
            .find_map(|line| line.strip_prefix("location: "));
        Answer {
            status: status.parse().expect("a number"),
            location: location.unwrap_or_default().to_owned(),
            body: body.to_owned(),
        }
    }

    fn post(&self, token: &str, path: &str, body: &str) -> Answer {
        let json = ["--header", "Content-Type: application/json", "--data", body];
        self.curl(token, &json, path)
    }

    /// Reports that Mira had a magnitude on a day.
    fn report(&self, token: &str, day: &str, magnitude: f64) -> Answer {
        let body = json!({ "day": day, "magnitude": magnitude }).to_string();
        let bearer = format!("Bearer {token}");
        self.post(&bearer, "/stars/Mira", &body)
    }

    fn delete(&self, token: &str, path: &str) -> u16 {
        let bearer = format!("Bearer {token}");
        self.curl(&bearer, &["--request", "DELETE"], path).status
    }

    /// The observations of a star: days, magnitudes, and observers.
    fn observations(&self, star: &str) -> Vec<Value> {
        let answer = self.curl("", &[], &format!("/stars/{star}"));
        assert_eq!(answer.status, 200, "everyone may read");
        let list: Vec<Value> = serde_json::from_str(&answer.body).expect("a list in JSON");
        let values = list.iter().map(|one| {
            assert!(one["id"].is_i64(), "this observation has no ID: {one}");
            json!([one["day"], one["magnitude"], one["observer"]])
        });
        values.collect()
    }
}

fn old() -> [Value; 2] {
    [
        json!(["2021-02-02", 8.5, null]),
        json!(["2021-02-02", 8.7, null]),
    ]
}

#[test]
fn old_observations_are_still_there() {
    assert_eq!(start("old").observations("Mira"), old());
}

#[test]
fn a_star_is_not_sql() {
    let register = start("sql");
    assert!(register.observations("Algol").is_empty());
    assert!(register.observations("'%20OR%20'1'='1").is_empty());
}

#[test]
fn an_observation_is_reported() {
    let register = start("reported");
    let later = register.report(&register.ann, "2026-11-03", 3.25);
    assert_eq!(later.status, 201);
    let sooner = register.report(&register.bob, "2019-12-24", 2.0);
    assert_eq!(sooner.status, 201);
    let [first, second] = old();
    let expected = [
        json!(["2019-12-24", 2.0, "Bob"]),
        first,
        second,
        json!(["2026-11-03", 3.25, "Ann"]),
    ];
    assert_eq!(register.observations("Mira"), expected);
}

#[test]
fn a_report_needs_a_token() {
    let register = start("token");
    let body = r#"{ "day": "2026-11-03", "magnitude": 4 }"#;
    let token = register.ann.as_str();
    let bad = [
        String::new(),
        String::from("Bearer 0123456789abcdef0123456789abcdef"),
        format!("Basic {token}"),
        token.to_owned(),
        format!("Bearer {token}0"),
    ];
    for authorization in bad {
        let answer = register.post(&authorization, "/stars/Mira", body);
        assert_eq!(answer.status, 401, "Authorization: {authorization}");
    }
    assert_eq!(register.observations("Mira"), old(), "nothing was stored");
}

#[test]
fn a_magnitude_is_between_minus_2_and_20() {
    let register = start("magnitude");
    for (magnitude, status) in [(-2.0, 201), (-2.1, 422), (20.1, 422)] {
        let answer = register.report(&register.ann, "2026-11-03", magnitude);
        assert_eq!(answer.status, status, "magnitude {magnitude}");
    }
    let faint = register.report(&register.bob, "2026-11-03", 20.0);
    assert_eq!(faint.status, 201, "magnitude 20");
}

#[test]
fn a_star_is_reported_once_a_day() {
    let register = start("once");
    let (ann, bob) = (&register.ann, &register.bob);
    assert_eq!(register.report(ann, "2026-11-03", 3.0).status, 201);
    assert_eq!(register.report(ann, "2026-11-03", 3.1).status, 409);
    assert_eq!(register.report(ann, "2026-11-04", 3.2).status, 201, "later");
    assert_eq!(register.report(bob, "2026-11-03", 3.3).status, 201, "Bob");
    let body = r#"{ "day": "2026-11-03", "magnitude": 2 }"#;
    let bearer = format!("Bearer {ann}");
    let other_star = register.post(&bearer, "/stars/Algol", body);
    assert_eq!(other_star.status, 201, "another star");
}

#[test]
fn observers_delete_only_their_own_observations() {
    let register = start("delete");
    let path = register.report(&register.ann, "2026-11-03", 3.0).location;
    assert_eq!(register.delete("wrong", &path), 401, "a stranger");
    assert_eq!(register.delete(&register.bob, &path), 403, "Bob");
    assert_eq!(register.observations("Mira").len(), 3, "it's still there");
    assert_eq!(register.delete(&register.ann, &path), 204, "Ann");
    assert_eq!(register.observations("Mira"), old());
    assert_eq!(register.delete(&register.ann, &path), 404, "it's gone");
    let unowned = register.delete(&register.ann, "/observations/1");
    assert_eq!(unowned, 403, "an old observation has no owner");
}

#[test]
fn a_server_can_be_started_again() {
    let file = temp_dir().join("again.db");
    Runtime::new().unwrap().block_on(async {
        write_version_1(&file).await;
        for name in ["Ann", "Bob"] {
            let pool = open(&file).await.expect("it can be opened every time");
            enroll(&pool, name).await.expect("Ann is still there");
            pool.close().await;
        }
    });
}

/// A new database with one observer, Ann.
async fn with_ann(file: &str) -> SqlitePool {
    let file = temp_dir().join(format!("{file}.db"));
    write_version_1(&file).await;
    let pool = open(&file).await.expect("the database can be migrated");
    enroll(&pool, "Ann").await.expect("there are observers now");
    pool
}

/// Why the database refuses a statement, or `None` if it doesn't.
async fn refused(pool: &SqlitePool, statement: &'static str) -> Option<ErrorKind> {
    let error = sqlx::query(statement).execute(pool).await.err()?;
    Some(error.as_database_error().expect("an answer").kind())
}

#[tokio::test]
async fn two_observers_never_have_the_same_name() {
    let pool = with_ann("name").await;
    let again = enroll(&pool, "Ann").await.err();
    let again = again.expect("a second Ann is refused");
    let kind = again.as_database_error().map(|error| error.kind());
    assert_eq!(kind, Some(ErrorKind::UniqueViolation), "{again}");
}

#[tokio::test]
async fn two_observers_never_have_the_same_token() {
    let pool = with_ann("hash").await;
    let twin = "INSERT INTO observers (name, token_hash) SELECT 'Bob', token_hash FROM observers";
    let kind = refused(&pool, twin).await;
    assert_eq!(kind, Some(ErrorKind::UniqueViolation), "Ann's token hash");
}

#[tokio::test]
async fn an_observer_who_does_not_exist_reports_nothing() {
    let pool = with_ann("stranger").await;
    let stranger = "INSERT INTO observations (star, day, magnitude, observer)
        VALUES ('Mira', '2026-11-03', 3, 999)";
    let kind = refused(&pool, stranger).await;
    let expected = Some(ErrorKind::ForeignKeyViolation);
    assert_eq!(kind, expected, "there's no observer 999");
}
