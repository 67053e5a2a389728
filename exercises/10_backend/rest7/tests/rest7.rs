use std::env::temp_dir;
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;
use std::thread;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use rest7::router;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tower::ServiceExt;

/// Starts a server on this machine, and returns its address.
fn start() -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    listener.set_nonblocking(true).unwrap();
    thread::spawn(move || {
        Runtime::new().unwrap().block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, router()).await
        })
    });
    format!("http://127.0.0.1:{port}")
}

/// Lets schemathesis make requests in this way, always the same ones. It must find nothing.
fn schemathesis(phase: &str) {
    let folder = temp_dir().join(phase);
    fs::create_dir_all(&folder).unwrap();
    let checks = "not_a_server_error,status_code_conformance,response_schema_conformance";
    let output = Command::new("schemathesis")
        .args(["run", &format!("{}/openapi.json", start())])
        .args([
            "--phases",
            phase,
            "--checks",
            checks,
            "--continue-on-failure",
        ])
        .args([
            "--seed",
            "7",
            "--max-examples",
            "20",
            "--generation-database",
            "none",
        ])
        .args([
            "--no-shrink",
            "--suppress-health-check",
            "all",
            "--no-color",
        ])
        .env("NO_PROXY", "*")
        .current_dir(folder)
        .output()
        .expect("`schemathesis` can be started");
    let report = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "\n{report}{errors}");
}

#[test]
fn no_answer_at_the_edges_is_a_surprise() {
    schemathesis("coverage");
}

#[test]
fn no_answer_to_made_up_requests_is_a_surprise() {
    schemathesis("fuzzing");
}

async fn send(shelf: &Router, method: &str, path: &str, body: Value) -> (u16, Value) {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body.to_string()))
        .unwrap();
    let response = shelf.clone().oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let bytes = to_bytes(response.into_body(), 100_000).await.unwrap();
    (status, serde_json::from_slice(&bytes).unwrap_or_default())
}

#[tokio::test]
async fn a_bottle_cannot_give_more_than_it_has() {
    let shelf = router();
    let rose = |milliliters: u32| json!({ "scent": "rose", "milliliters": milliliters });
    send(&shelf, "PUT", "/shelf/3", rose(10)).await;
    let eleven = json!({ "milliliters": 11 });
    let too_much = send(&shelf, "POST", "/shelf/3/pour", eleven).await;
    assert_eq!(too_much.0, 409);
    let ten = json!({ "milliliters": 10 });
    let everything = send(&shelf, "POST", "/shelf/3/pour", ten).await;
    assert_eq!(everything, (200, rose(0)), "nothing was poured before");
}

#[tokio::test]
async fn the_description_names_each_status() {
    let (_, description) = send(&router(), "GET", "/openapi.json", Value::Null).await;
    let paths = description["paths"].as_object().expect("there are paths");
    let operations = paths.values().flat_map(|path| path.as_object());
    for (method, operation) in operations.flatten() {
        let responses = operation["responses"].as_object().expect("responses");
        for status in responses.keys() {
            let number = status.parse::<u16>();
            assert!(number.is_ok(), "{method} has answers of the kind {status}");
        }
    }
    assert_eq!(paths.len(), 2, "both paths are described");
}
