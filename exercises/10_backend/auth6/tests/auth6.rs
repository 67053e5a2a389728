use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use auth6::LimitLayer;
use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use axum::response::Response;
use axum::routing::get;
use tokio::time::advance;
use tower::ServiceExt;

/// A map server with two routes, and how many requests have reached them.
struct Server {
    router: Router,
    maps_sent: Arc<AtomicUsize>,
}

fn server() -> Server {
    let maps_sent = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&maps_sent);
    let map = async move || {
        counter.fetch_add(1, Ordering::Relaxed);
        "a map"
    };
    let router = Router::new()
        .route("/europe", get(map))
        .route("/asia", get(async || "a map"))
        .layer(LimitLayer::default());
    Server { router, maps_sent }
}

impl Server {
    async fn send(&self, client: &str, path: &str) -> Response {
        let request = Request::get(path).header("x-client", client);
        let request = request.body(Body::empty()).unwrap();
        self.router.clone().oneshot(request).await.unwrap()
    }

    /// The status of an answer, and the seconds to wait, or 0.
    async fn get(&self, client: &str, path: &str) -> (u16, u32) {
        let response = self.send(client, path).await;
        let wait = response.headers().get(header::RETRY_AFTER);
        let wait = wait.map_or(0, |wait| wait.to_str().unwrap().parse().unwrap());
        (response.status().as_u16(), wait)
    }

    /// Lets a client take all of its tokens.
    async fn empty(&self, client: &str) {
        for _ in 0..3 {
            assert_eq!(self.get(client, "/europe").await, (200, 0));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_greedy_client_has_to_wait() {
    let server = server();
    server.empty("ann").await;
    assert_eq!(server.get("ann", "/europe").await, (429, 10));
}

#[tokio::test(start_paused = true)]
async fn the_time_to_wait_is_rounded_up() {
    let server = server();
    server.empty("ann").await;
    advance(Duration::from_millis(6_500)).await;
    assert_eq!(server.get("ann", "/europe").await, (429, 4));
}

#[tokio::test(start_paused = true)]
async fn a_token_comes_back_after_a_while() {
    let server = server();
    server.empty("ann").await;
    advance(Duration::from_secs(10)).await;
    assert_eq!(server.get("ann", "/europe").await, (200, 0));
    assert_eq!(server.get("ann", "/europe").await, (429, 10));
}

#[tokio::test(start_paused = true)]
async fn others_do_not_wait() {
    let server = server();
    server.empty("ann").await;
    assert_eq!(server.get("bob", "/europe").await, (200, 0));
}

#[tokio::test(start_paused = true)]
async fn all_routes_count() {
    let server = server();
    server.empty("ann").await;
    assert_eq!(server.get("ann", "/asia").await, (429, 10));
}

#[tokio::test(start_paused = true)]
async fn clients_without_a_name_share_a_bucket() {
    let server = server();
    for status in [200, 200, 200, 429] {
        let request = Request::get("/asia").body(Body::empty()).unwrap();
        let response = server.router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), status);
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_request_reaches_no_handler() {
    let server = server();
    server.empty("ann").await;
    server.get("ann", "/europe").await;
    assert_eq!(server.maps_sent.load(Ordering::Relaxed), 3);
}

#[tokio::test(start_paused = true)]
async fn another_server_has_buckets_of_its_own() {
    let (first, second) = (server(), server());
    first.empty("ann").await;
    assert_eq!(second.get("ann", "/europe").await, (200, 0));
}
