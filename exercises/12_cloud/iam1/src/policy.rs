//! What a policy consists of. There's nothing to do here.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    Allow,
    Deny,
}

/// What should be done, and with what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    pub action: &'static str,
    pub resource: &'static str,
}

/// One rule of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    pub effect: Effect,
    pub actions: Vec<&'static str>,
    pub resources: Vec<&'static str>,
}

impl Statement {
    /// Whether this statement is about the request: it names both its action and its resource.
    pub fn applies_to(&self, request: Request) -> bool {
        self.actions.contains(&request.action) && self.resources.contains(&request.resource)
    }
}
