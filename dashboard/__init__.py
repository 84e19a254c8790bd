"""What people see, send in and take away."""
