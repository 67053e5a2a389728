//! A public map server must survive greedy clients. `Limit` is a layer for tower: `LimitLayer` wraps a service into a
//! `Limit`, whose `call` decides about each request. `Bucket` counts.
//!
//! `Limit` doesn't have a limit yet. Give each client, known by the header `x-client`, a bucket. Without that header,
//! all clients share one. When its bucket is empty, answer with 429 and `Retry-After`, in seconds, rounded up; the
//! service inside never sees that request. axum wraps every route separately: what must be shared between them?

mod bucket;

use std::task::{Context, Poll};

use axum::extract::Request;
use axum::response::Response;
use tower::{Layer, Service};

pub use bucket::{BURST, Bucket, REFILL};

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

impl<S: Service<Request, Response = Response>> Service<Request> for Limit<S> {
    type Response = Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> S::Future {
        self.inner.call(request)
    }
}
