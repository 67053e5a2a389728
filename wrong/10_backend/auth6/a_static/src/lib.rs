//! Keeps the buckets in a `static`, which all servers of the program share.

mod bucket;

use std::collections::HashMap;
use std::future::{Ready, ready};
use std::sync::{LazyLock, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::future::Either;
use tower::{Layer, Service};

pub use bucket::{BURST, Bucket, REFILL};

/// The buckets of all clients. A server that runs for months would remove the full ones now and then.
type Buckets = Mutex<HashMap<Vec<u8>, Bucket>>;

static BUCKETS: LazyLock<Buckets> = LazyLock::new(Buckets::default);

#[derive(Clone, Default)]
pub struct LimitLayer {}

impl<S> Layer<S> for LimitLayer {
    type Service = Limit<S>;

    fn layer(&self, inner: S) -> Limit<S> {
        Limit { inner }
    }
}

#[derive(Clone)]
pub struct Limit<S> {
    inner: S,
}

impl<S> Limit<S> {
    fn take(&self, request: &Request) -> Result<(), Duration> {
        let client = request.headers().get("x-client");
        let client = client.map_or(&[][..], |name| name.as_bytes());
        let mut buckets = BUCKETS.lock().unwrap();
        let bucket = buckets.entry(client.to_vec());
        bucket.or_insert_with(Bucket::full).take()
    }
}

impl<S: Service<Request, Response = Response>> Service<Request> for Limit<S> {
    type Response = Response;
    type Error = S::Error;
    type Future = Either<S::Future, Ready<Result<Response, S::Error>>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        match self.take(&request) {
            Ok(()) => Either::Left(self.inner.call(request)),
            Err(wait) => Either::Right(ready(Ok(later(wait)))),
        }
    }
}

fn later(wait: Duration) -> Response {
    let seconds = wait.as_millis().div_ceil(1000).to_string();
    let retry = [(header::RETRY_AFTER, seconds)];
    (StatusCode::TOO_MANY_REQUESTS, retry).into_response()
}
